import { type RefObject, useLayoutEffect, useState } from 'react';

/** What a drawing is made for where nothing is laid out. */
const USUAL = 960;

/**
 * How wide an element is, in sixteenths of the page's own text size, so that what is drawn at that width has text as large
 * as the page's, on a desk and on a wall.
 */
export function useWidth(element: RefObject<Element | null>): number {
  const [width, setWidth] = useState(USUAL);
  useLayoutEffect(() => {
    const watched = element.current;
    if (watched === null || typeof ResizeObserver === 'undefined') {
      return;
    }
    const measure = () => {
      const root = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
      const wide = (watched.getBoundingClientRect().width * 16) / root;
      if (wide > 0) {
        setWidth(Math.floor(wide));
      }
    };
    const observer = new ResizeObserver(measure);
    observer.observe(watched);
    measure();
    return () => {
      observer.disconnect();
    };
  }, [element]);
  return width;
}
