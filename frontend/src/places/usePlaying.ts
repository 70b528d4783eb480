import { useEffect, useState } from 'react';

/** How long a step stands: long enough to read a county of areas. */
const STANDS = 1_000;

/**
 * Goes through steps one by one while it plays, and stops at the last.
 *
 * @param at where it is
 * @param steps how many there are
 * @param go goes to a step
 */
export function usePlaying(at: number, steps: number, go: (step: number) => void): [boolean, () => void] {
  const [wanted, setWanted] = useState(false);
  const playing = wanted && at < steps - 1;

  useEffect(() => {
    if (!playing) {
      return;
    }
    const next = setTimeout(() => {
      go(at + 1);
    }, STANDS);
    return () => {
      clearTimeout(next);
    };
  }, [playing, at, go]);

  const toggle = () => {
    if (!playing && at >= steps - 1) {
      go(0);
    }
    setWanted(!playing);
  };
  return [playing, toggle];
}
