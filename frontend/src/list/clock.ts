import { createContext, useContext, useSyncExternalStore } from 'react';

/** The moment for which a list is shown, in epoch milliseconds; told to those who read from it. */
export class Clock {
  readonly #listeners = new Set<() => void>();
  #now: number;

  constructor(now: number) {
    this.#now = now;
  }

  readonly now = (): number => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  set(now: number): void {
    this.#now = now;
    this.#listeners.forEach((listener) => {
      listener();
    });
  }
}

export const ClockContext = createContext(new Clock(0));

/** Words that go with the time. The cell is drawn anew when they change, which of hundreds few do in any second. */
export function useTimed(words: (now: number) => string): string {
  const clock = useContext(ClockContext);
  return useSyncExternalStore(clock.subscribe, () => words(clock.now()));
}
