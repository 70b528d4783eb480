import { DEAD_AFTER, STALE_AFTER } from './state';

/** How long nothing was heard: after a while what is shown is stale, after longer the connection is dead. */
export class Silence {
  #since = 0;
  #staleness: ReturnType<typeof setTimeout> | undefined;
  #death: ReturnType<typeof setTimeout> | undefined;
  readonly #now: () => number;
  readonly #stale: () => void;
  readonly #dead: () => void;

  constructor(now: () => number, stale: () => void, dead: () => void) {
    this.#now = now;
    this.#stale = stale;
    this.#dead = dead;
  }

  /** When something was last heard, in milliseconds since the epoch, by this browser's clock. */
  get since(): number {
    return this.#since;
  }

  get lasted(): number {
    return this.#now() - this.#since;
  }

  /** Something was heard just now: silence counts from here. */
  broken(): void {
    this.#since = this.#now();
    this.unheeded();
    this.#staleness = setTimeout(this.#stale, STALE_AFTER);
    this.#death = setTimeout(this.#dead, DEAD_AFTER);
  }

  /** Nobody waits for anything any more. */
  unheeded(): void {
    clearTimeout(this.#staleness);
    clearTimeout(this.#death);
  }
}
