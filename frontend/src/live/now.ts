import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';

function everySecond(offset: number, tick: () => void): () => void {
  let timer: ReturnType<typeof setTimeout>;
  const next = () => {
    timer = setTimeout(
      () => {
        tick();
        next();
      },
      1000 - ((Date.now() + offset) % 1000),
    );
  };
  next();
  return () => {
    clearTimeout(timer);
  };
}

/**
 * The server's clock in epoch milliseconds, in whole seconds, ticking each second; still where `frozen` is given, so that
 * nobody reads a wait that grows on a picture that does not.
 */
export function useServerClock(offset: number, frozen: number | null): number {
  const subscribe = useCallback((tick: () => void) => everySecond(offset, tick), [offset]);
  const second = useSyncExternalStore(subscribe, () => Math.floor((Date.now() + offset) / 1000));
  return frozen ?? second * 1000;
}

/** The moment for which waits are shown: epoch milliseconds of the server's clock. */
export const NowContext = createContext(0);

export function useNow(): number {
  return useContext(NowContext);
}
