import { type RefCallback, useCallback, useState } from 'react';

/**
 * Rows drawn at first, and with each step on. A screen of the largest wall holds no more; a table of 400 takes a frame of 60 ms
 * to lay out and paint whenever one of its rows changes.
 */
const STEP = 60;

/** How far below the screen the end is when more are drawn, so that nobody who scrolls comes to it. */
const AHEAD = '600px';

export interface Drawn<T> {
  readonly drawn: readonly T[];
  /** Draws all. */
  readonly more: () => void;
  /** Stands on what comes after the last row: where that comes near the screen, a step more is drawn. */
  readonly end: RefCallback<Element>;
}

/** The first of many items, and more as they are scrolled to. */
export function useDrawn<T>(items: readonly T[]): Drawn<T> {
  const [most, setMost] = useState(STEP);
  const end = useCallback((element: Element | null) => {
    if (element === null || typeof IntersectionObserver === 'undefined') {
      return;
    }
    const observer = new IntersectionObserver(
      ([seen]) => {
        if (seen?.isIntersecting === true) {
          setMost((before) => before + STEP);
          // It tells of changes only: asked anew, it tells whether the end is still near.
          observer.unobserve(element);
          observer.observe(element);
        }
      },
      { rootMargin: `0px 0px ${AHEAD} 0px` },
    );
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  const more = useCallback(() => {
    setMost(Infinity);
  }, []);
  return { drawn: items.slice(0, most), more, end };
}
