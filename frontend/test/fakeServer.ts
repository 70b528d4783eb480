import { LiveConnection } from '../src/live/connection';
import type { Socket } from '../src/live/surroundings';
import { goldenText } from './golden';

/** A socket of which the test plays the server's end. */
export class FakeSocket implements Socket {
  onmessage: WebSocket['onmessage'] = null;
  onclose: WebSocket['onclose'] = null;
  readonly sent: unknown[] = [];
  closedWith: number | 'no code' | null = null;

  send(data: string): void {
    this.sent.push(JSON.parse(data));
  }

  close(code?: number): void {
    this.closedWith = code ?? 'no code';
  }

  says(...names: string[]): void {
    names.forEach((name) => {
      this.saysText(goldenText(name));
    });
  }

  saysText(data: string): void {
    this.onmessage?.call(this as never, new MessageEvent('message', { data }));
  }

  drops(): void {
    this.onclose?.call(this as never, new CloseEvent('close'));
  }
}

/** A connection in a world of fake sockets, a fixed jitter and the test's own clock. */
export function fakeWorld() {
  const sockets: FakeSocket[] = [];
  const world = { signedIn: true as boolean | Error };
  const connection = new LiveConnection({
    open: () => {
      const socket = new FakeSocket();
      sockets.push(socket);
      return socket;
    },
    now: () => Date.now(),
    random: () => 1,
    signedIn: () =>
      world.signedIn instanceof Error ? Promise.reject(world.signedIn) : Promise.resolve(world.signedIn),
  });
  const last = () => {
    const socket = sockets.at(-1);
    if (socket === undefined) {
      throw new Error('no socket was opened');
    }
    return socket;
  };
  return { connection, sockets, world, last };
}
