import { receive } from '../model/picture';
import type { Patch, Snapshot, Subscribe } from '../protocol/messages';
import { channelName, type View } from '../protocol/views';
import { type ChannelState, nothingYet, type Refusal } from './state';

const FRAMES_A_SECOND = 4;

/** One view of some areas, as this page holds it, for as many parts of the page as look at it. */
export class Channel {
  readonly name: string;
  readonly view: View;
  readonly #area: string | null;
  readonly #listeners = new Set<() => void>();
  #state: ChannelState = nothingYet;
  /** How many parts of the page look at it. */
  watchers = 0;
  /** Whether the present connection has given a picture. */
  serving = false;

  constructor(view: View, area: string | null) {
    this.name = channelName(view, area);
    this.view = view;
    this.#area = area;
  }

  state(): ChannelState {
    return this.#state;
  }

  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What to ask the server for: from the frame that is held, where one is (LP7). */
  question(): Subscribe {
    const held = this.#state.picture;
    const since = held === null ? {} : { since: held.frame };
    return { type: 'subscribe', view: this.view, area: this.#area, rate: FRAMES_A_SECOND, ...since };
  }

  /** Takes a frame in. False says that the picture is lost, and to be asked for anew (LP14). */
  take(message: Snapshot | Patch): boolean {
    if (this.#state.picture === null && message.type === 'patch') {
      // Sent before the server knew that the picture was dropped; the snapshot is on its way.
      return true;
    }
    const picture = receive(this.#state.picture, message);
    this.serving = picture !== null;
    this.#become({ picture, refusal: null });
    return picture !== null;
  }

  refuse(refusal: Refusal): void {
    this.#become({ ...this.#state, refusal });
  }

  forget(): void {
    this.serving = false;
    this.#become(nothingYet);
  }

  #become(state: ChannelState): void {
    this.#state = state;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}
