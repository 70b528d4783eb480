import { type Picture, receive } from '../model/picture';
import {
  boardChannel,
  type BrowserMessage,
  type Patch,
  readServerMessage,
  type ServerMessage,
  type Snapshot,
} from '../protocol/messages';
import { PROTOCOL_VERSION } from '../protocol/version';
import { pauseBefore } from './backoff';
import { DEAD_AFTER, initialState, type Link, linkOf, type LiveState, OPEN_WITHIN, STALE_AFTER } from './state';

export type Socket = Pick<WebSocket, 'send' | 'close' | 'onmessage' | 'onclose'>;

/** What a connection needs of the world. */
export interface Surroundings {
  open(): Socket;
  /** The browser's clock, in epoch milliseconds. */
  now(): number;
  random(): number;
  /** Whether the server still knows this browser's session; rejects or answers true where it cannot be asked. */
  signedIn(): Promise<boolean>;
}

type Timer = ReturnType<typeof setTimeout> | undefined;

const VERSION_UNKNOWN = 4001;
const FRAMES_A_SECOND = 4;

/** A picture further than this from the server's clock as it is known here tells the clock anew: simulated time runs quicker. */
const CLOCK_JUMP = 2000;

/** Keeps one channel's picture up to date over a socket that comes and goes. */
export class LiveConnection {
  #state: LiveState = initialState;
  #area: string | null = null;
  #socket: Socket | null = null;
  #greeted = false;
  #serving = false;
  #ended: Extract<Link, 'signed-out' | 'outdated'> | null = null;
  #failures = 0;
  #quietSince = 0;
  #retry: Timer;
  #opening: Timer;
  #staleness: Timer;
  #death: Timer;
  readonly #listeners = new Set<() => void>();
  readonly #world: Surroundings;

  constructor(world: Surroundings) {
    this.#world = world;
  }

  readonly state = (): LiveState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    this.#ended = null;
    this.#failures = 0;
    this.#quietFrom(this.#world.now());
    this.#publish({ ...initialState });
    this.#attempt();
  }

  stop(): void {
    this.#abandon();
    clearTimeout(this.#retry);
    clearTimeout(this.#staleness);
    clearTimeout(this.#death);
  }

  /** Turns to the picture of an area, null for the whole force. */
  watch(area: string | null): void {
    if (area === this.#area) {
      return;
    }
    const left = boardChannel(this.#area);
    this.#area = area;
    this.#serving = false;
    this.#publish({ picture: null, refusal: null });
    if (this.#greeted) {
      this.#send({ type: 'unsubscribe', channel: left });
      this.#ask();
    }
  }

  /** Ends a pause early: the user or the system says that the network is back. */
  readonly retryNow = (): void => {
    if (this.#socket === null && this.#ended === null && this.#retry !== undefined) {
      this.#attempt();
    }
  };

  #attempt(): void {
    clearTimeout(this.#retry);
    this.#retry = undefined;
    const socket = this.#world.open();
    this.#socket = socket;
    socket.onmessage = (event: MessageEvent<string>) => {
      this.#heard(readServerMessage(event.data));
    };
    socket.onclose = () => {
      this.#lost();
    };
    this.#opening = setTimeout(() => {
      this.#lost();
    }, OPEN_WITHIN);
  }

  #heard(message: ServerMessage | null): void {
    this.#quietFrom(this.#world.now());
    switch (message?.type) {
      case 'hello':
        this.#greet(message.protocol, Date.parse(message.at));
        break;
      case 'snapshot':
      case 'patch':
        this.#frame(message);
        break;
      case 'error':
        this.#publish({ refusal: { code: message.code, message: message.message } });
        break;
      case 'end':
        if (message.reason === 'signed-out') {
          this.#end('signed-out');
        }
        break;
      case undefined:
        this.#publish({ refusal: { code: 'unreadable', message: 'the server sent something this page cannot read' } });
    }
  }

  #greet(protocol: number, serverClock: number): void {
    if (protocol !== PROTOCOL_VERSION) {
      this.#end('outdated', VERSION_UNKNOWN);
      return;
    }
    clearTimeout(this.#opening);
    this.#greeted = true;
    this.#publish({ offset: serverClock - this.#world.now() });
    this.#ask();
  }

  #ask(): void {
    const held = this.#state.picture;
    const since = held === null ? {} : { since: held.frame };
    this.#send({ type: 'subscribe', view: 'board', area: this.#area, rate: FRAMES_A_SECOND, ...since });
  }

  #frame(message: Snapshot | Patch): void {
    if (message.channel !== boardChannel(this.#area)) {
      return;
    }
    const held = this.#state.picture;
    if (held === null && message.type === 'patch') {
      // Sent before the server knew that the picture was dropped; the snapshot is on its way.
      return;
    }
    const picture = receive(held, message);
    this.#serving = picture !== null;
    this.#publish({ picture, refusal: null, ...this.#clockOf(picture) });
    if (picture === null) {
      this.#ask();
    } else {
      this.#failures = 0;
    }
  }

  #clockOf(picture: Picture | null): Partial<LiveState> {
    const offset = picture?.board.simulated === true ? Date.parse(picture.frame.at) - this.#world.now() : NaN;
    return Math.abs(offset - this.#state.offset) > CLOCK_JUMP ? { offset } : {};
  }

  #end(link: Extract<Link, 'signed-out' | 'outdated'>, code?: number): void {
    this.#ended = link;
    this.#abandon(code);
    clearTimeout(this.#retry);
    this.#publish({});
  }

  /** The present attempt or connection is over; another will follow. */
  #lost(): void {
    const everGreeted = this.#greeted;
    this.#abandon();
    if (this.#ended !== null) {
      return;
    }
    this.#publish({});
    this.#retry = setTimeout(
      () => {
        this.#attempt();
      },
      pauseBefore(this.#failures++, this.#world.random()),
    );
    if (!everGreeted) {
      void this.#checkSession();
    }
  }

  /** A browser is not told why a handshake was refused, so it asks. No answer means no network, not signed out. */
  async #checkSession(): Promise<void> {
    const signedIn = await this.#world.signedIn().catch(() => true);
    if (!signedIn && !this.#greeted) {
      this.#end('signed-out');
    }
  }

  #abandon(code?: number): void {
    clearTimeout(this.#opening);
    const socket = this.#socket;
    this.#socket = null;
    this.#greeted = false;
    this.#serving = false;
    if (socket !== null) {
      socket.onmessage = null;
      socket.onclose = null;
      socket.close(code);
    }
  }

  /** Something was heard just now: silence counts from here. */
  #quietFrom(now: number): void {
    this.#quietSince = now;
    clearTimeout(this.#staleness);
    clearTimeout(this.#death);
    this.#staleness = setTimeout(() => {
      this.#publish({});
    }, STALE_AFTER);
    this.#death = setTimeout(() => {
      if (this.#greeted) {
        this.#lost();
      }
    }, DEAD_AFTER);
  }

  #send(message: BrowserMessage): void {
    this.#socket?.send(JSON.stringify(message));
  }

  #publish(change: Partial<LiveState>): void {
    const next = { ...this.#state, ...change, quietSince: this.#quietSince };
    const silence = this.#world.now() - this.#quietSince;
    this.#state = { ...next, link: this.#ended ?? linkOf(this.#serving, next.picture !== null, silence) };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}
