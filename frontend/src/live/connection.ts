import {
  type BrowserMessage,
  type Patch,
  readServerMessage,
  type ServerMessage,
  type Snapshot,
} from '../protocol/messages';
import { PROTOCOL_VERSION } from '../protocol/version';
import { channelName, type View } from '../protocol/views';
import { pauseBefore } from './backoff';
import { Channel } from './channel';
import type { Player } from './player';
import { Silence } from './silence';
import type { Socket, Surroundings } from './surroundings';
import {
  changed,
  type ChannelState,
  forbidden,
  initialLink,
  isJump,
  type LinkState,
  linkOf,
  nothingYet,
  OPEN_WITHIN,
  type Refusal,
  UNREADABLE,
} from './state';

type Timer = ReturnType<typeof setTimeout> | undefined;

type Ended = 'signed-out' | 'outdated';

const VERSION_UNKNOWN = 4001;

/** Keeps the pictures of as many channels as the page looks at up to date, over one socket that comes and goes. */
export class LiveConnection {
  #state: LinkState = initialLink;
  #socket: Socket | null = null;
  #greeted = false;
  #ended: Ended | null = null;
  #failures = 0;
  #retry: Timer;
  #opening: Timer;
  readonly #channels = new Map<string, Channel>();
  readonly #players = new Map<string, Player>();
  readonly #listeners = new Set<() => void>();
  readonly #world: Surroundings;
  readonly #silence: Silence;

  constructor(world: Surroundings) {
    this.#world = world;
    this.#silence = new Silence(
      () => world.now(),
      () => {
        this.#publish();
      },
      () => {
        if (this.#greeted) {
          this.#lost();
        }
      },
    );
  }

  readonly state = (): LinkState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  start(): void {
    this.#ended = null;
    this.#failures = 0;
    this.#silence.broken();
    this.#state = initialLink;
    for (const channel of this.#channels.values()) {
      channel.forget();
    }
    this.#publish();
    this.#attempt();
  }

  stop(): void {
    this.#abandon();
    clearTimeout(this.#retry);
    this.#silence.unheeded();
  }

  /**
   * Keeps a view of some areas, null for the whole force, until what it returns is called; `listener` hears each change.
   * Several may watch the same: it is asked for once, and left with the last of them.
   */
  watch(view: View, area: string | null, listener: () => void): () => void {
    const name = channelName(view, area);
    const channel = this.#channels.get(name) ?? new Channel(view, area);
    this.#channels.set(name, channel);
    const silence = channel.listen(listener);
    if (channel.watchers++ === 0 && this.#greeted) {
      this.#ask(channel);
    }
    return () => {
      silence();
      if (--channel.watchers === 0) {
        this.#channels.delete(name);
        this.#leave(channel);
      }
    };
  }

  /** What is held of a view of some areas. */
  channel(view: View, area: string | null): ChannelState {
    return this.#channels.get(channelName(view, area))?.state() ?? nothingYet;
  }

  /** Lets a player play over this connection until what it returns is called. */
  attach(player: Player): () => void {
    this.#players.set(player.channel, player);
    player.attached((message) => {
      if (this.#greeted) {
        this.#send(message);
      }
    });
    if (this.#greeted) {
      this.#begin(player);
    }
    return () => {
      this.#players.delete(player.channel);
      player.left();
    };
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

  #heard(message: ServerMessage): void {
    this.#silence.broken();
    switch (message.type) {
      case 'hello':
        this.#greet(message.protocol, Date.parse(message.at), message.views);
        return;
      case 'snapshot':
      case 'patch':
        this.#frame(message);
        break;
      case 'player':
        this.#players.get(message.channel)?.says(message);
        break;
      case 'error':
        this.#refuse(message.channel, { code: message.code, message: message.message });
        break;
      case 'end':
        if (message.reason === 'signed-out') {
          this.#end('signed-out');
        }
        break;
      case 'unreadable':
        this.#refuse(message.channel, UNREADABLE);
    }
    this.#publish();
  }

  #greet(protocol: number, serverClock: number, views: readonly string[]): void {
    if (protocol !== PROTOCOL_VERSION) {
      this.#end('outdated', VERSION_UNKNOWN);
      return;
    }
    clearTimeout(this.#opening);
    this.#greeted = true;
    this.#publish({ offset: serverClock - this.#world.now(), views });
    for (const channel of this.#channels.values()) {
      this.#ask(channel);
    }
    this.#players.forEach((player) => {
      this.#begin(player);
    });
  }

  #begin(player: Player): void {
    if (this.#state.views?.includes(player.view) === false) {
      player.refuse(forbidden(player.view));
    } else {
      player.begin();
    }
  }

  #ask(channel: Channel): void {
    if (this.#state.views?.includes(channel.view) === false) {
      channel.refuse(forbidden(channel.view));
    } else {
      this.#send(channel.question());
    }
  }

  #leave(channel: Channel): void {
    if (this.#greeted && this.#state.views?.includes(channel.view) !== false) {
      this.#send({ type: 'unsubscribe', channel: channel.name });
    }
    this.#publish();
  }

  #frame(message: Snapshot | Patch): void {
    const channel = this.#channels.get(message.channel);
    if (channel === undefined) {
      this.#player(message.channel)?.take(message);
      return;
    }
    if (!channel.take(message)) {
      this.#ask(channel);
    } else if (channel.serving) {
      this.#failures = 0;
      this.#setClock(channel.state());
    }
  }

  /** The player of a channel, its own or that of its frames. */
  #player(name: string): Player | undefined {
    return [...this.#players.values()].find(({ channel }) => name === channel || name.startsWith(`${channel}/`));
  }

  #setClock({ picture }: ChannelState): void {
    const offset = picture?.data.simulated === true ? Date.parse(picture.frame.at) - this.#world.now() : NaN;
    if (isJump(this.#state.offset, offset)) {
      this.#publish({ offset });
    }
  }

  /** An error that names no channel is of all that still wait for a picture. */
  #refuse(name: string | null, refusal: Refusal): void {
    for (const channel of this.#channels.values()) {
      if (name === null ? !channel.serving : channel.name === name) {
        channel.refuse(refusal);
      }
    }
    if (name !== null) {
      this.#player(name)?.refuse(refusal);
    }
  }

  #end(link: Ended, code?: number): void {
    this.#ended = link;
    this.#abandon(code);
    clearTimeout(this.#retry);
    this.#publish();
  }

  /** The present attempt or connection is over; another will follow. */
  #lost(): void {
    const everGreeted = this.#greeted;
    this.#abandon();
    if (this.#ended !== null) {
      return;
    }
    this.#publish();
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
    for (const channel of this.#channels.values()) {
      channel.serving = false;
    }
    if (socket !== null) {
      socket.onmessage = null;
      socket.onclose = null;
      socket.close(code);
    }
  }

  #send(message: BrowserMessage): void {
    this.#socket?.send(JSON.stringify(message));
  }

  /** Tells the listeners what changed of the link, and nothing where nothing did: frames come four times a second. */
  #publish(change: Partial<Pick<LinkState, 'offset' | 'views'>> = {}): void {
    const channels = [...this.#channels.values()];
    const serving = channels.some((channel) => channel.serving);
    const hasPicture = channels.some((channel) => channel.state().picture !== null);
    const link = this.#ended ?? linkOf(serving, hasPicture, this.#silence.lasted);
    const next = changed(this.#state, { ...change, link, quietSince: this.#silence.since });
    if (next === null) {
      return;
    }
    this.#state = next;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}
