import { receive, type Picture } from '../model/picture';
import type { BrowserMessage, Patch, PlayerOrder, PlayerSays, Snapshot } from '../protocol/messages';
import { playedChannel, type View } from '../protocol/views';
import type { Refusal } from './state';

/** What a player does: `asking` until the server has said. */
export type Doing = 'asking' | PlayerSays['state'];

export interface Played<V extends View = View> {
  readonly picture: Picture<V> | null;
  readonly refusal: Refusal | null;
  readonly doing: Doing;
  /** Seconds of the past in a second. */
  readonly speed: number;
  /** Where it is, or is to be next: ISO 8601 in UTC. */
  readonly moment: string;
}

/** One view of the past as this page plays it, over a connection that comes and goes: it goes on from the moment it shows (LP26). */
export class Player {
  readonly channel: string;
  readonly view: View;
  readonly #name: string;
  readonly #area: string | null;
  readonly #listeners = new Set<() => void>();
  #send: (message: BrowserMessage) => void = () => undefined;
  #state: Played;

  constructor(name: string, view: View, area: string | null, moment: string, speed: number) {
    this.channel = `play/${name}`;
    this.view = view;
    this.#name = name;
    this.#area = area;
    this.#state = { picture: null, refusal: null, doing: 'asking', speed, moment };
  }

  readonly state = (): Played => this.#state;

  readonly listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** @param send does nothing while there is no connection */
  attached(send: (message: BrowserMessage) => void): void {
    this.#send = send;
  }

  /** Says to the server what to play: from the moment shown, paused unless it played. */
  begin(): void {
    const { moment, speed, doing } = this.#state;
    this.#become({ picture: null });
    this.#send({
      type: 'play',
      player: this.#name,
      view: this.view,
      area: this.#area,
      from: moment,
      speed,
      paused: doing !== 'playing',
    });
  }

  left(): void {
    this.#order({ type: 'stop', player: this.#name });
    this.#send = () => undefined;
  }

  /** Takes a frame in; a picture that is lost is asked for anew (LP14). */
  take(message: Snapshot | Patch): void {
    if (message.channel !== playedChannel(this.channel, this.view)) {
      return;
    }
    const { picture } = this.#state;
    if (picture === null && message.type === 'patch') {
      return;
    }
    const next = receive(picture, message, true);
    if (next === null) {
      this.begin();
    } else {
      this.#become({ picture: next, refusal: null, moment: next.frame.at });
    }
  }

  says({ state, speed, at }: PlayerSays): void {
    this.#become({ doing: state, speed, ...(state === 'playing' ? {} : { moment: at }) });
  }

  refuse(refusal: Refusal): void {
    this.#become({ refusal });
  }

  play(): void {
    this.#order({ type: 'resume', player: this.#name });
  }

  pause(): void {
    this.#order({ type: 'pause', player: this.#name });
  }

  pace(speed: number): void {
    this.#become({ speed });
    this.#order({ type: 'pace', player: this.#name, speed });
  }

  step(seconds: number): void {
    this.#order({ type: 'step', player: this.#name, seconds });
  }

  seek(moment: string): void {
    this.#become({ moment });
    if (this.#state.doing === 'asking' || this.#state.refusal !== null) {
      // It was refused, so that there may be none: begun anew, it is where it is to be.
      this.#become({ refusal: null });
      this.begin();
    } else {
      this.#order({ type: 'seek', player: this.#name, at: moment });
    }
  }

  #order(order: PlayerOrder): void {
    this.#send(order);
  }

  #become(change: Partial<Played>): void {
    this.#state = { ...this.#state, ...change };
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}
