import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

const SELECTOR = '.list__open';

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input:not([type=checkbox]), textarea, select');
}

export interface ListKeys {
  /** The row to which the keyboard comes: the one last stood on, or the first. */
  readonly cursor: string | null;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: { target: EventTarget }) => void;
  readonly onBlur: () => void;
}

/**
 * The keyboard in a list: `/` goes to the search, arrows, Home, End and the page keys go between rows, and Enter opens
 * one, being on a link or a button. A row that goes away under the keyboard hands it to the one that takes its place.
 * End is the last of all rows: those not yet drawn are drawn for it.
 */
export function useListKeys(
  ids: readonly string[],
  table: RefObject<HTMLElement | null>,
  search: RefObject<HTMLInputElement | null>,
  drawAll: () => void = () => undefined,
): ListKeys {
  const [stoodOn, setStoodOn] = useState<string | null>(null);
  const held = useRef<{ index: number } | null>(null);
  const at = stoodOn === null ? -1 : ids.indexOf(stoodOn);

  useEffect(() => {
    const slash = (event: globalThis.KeyboardEvent) => {
      if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event.target)) {
        event.preventDefault();
        search.current?.focus();
      }
    };
    document.addEventListener('keydown', slash);
    return () => {
      document.removeEventListener('keydown', slash);
    };
  }, [search]);

  useEffect(() => {
    if (held.current === null) {
      return;
    }
    if (at >= 0) {
      held.current = { index: at };
    } else if (document.activeElement === document.body) {
      const links = table.current?.querySelectorAll<HTMLElement>(SELECTOR) ?? [];
      links[Math.min(held.current.index, links.length - 1)]?.focus();
    }
  }, [at, table]);

  return {
    cursor: at >= 0 ? stoodOn : (ids[0] ?? null),
    onFocus: ({ target }) => {
      if (target instanceof HTMLElement && target.matches(SELECTOR)) {
        const id = target.dataset.incident ?? target.dataset.opens ?? null;
        setStoodOn(id);
        held.current = { index: id === null ? 0 : ids.indexOf(id) };
      }
    },
    onBlur: () => {
      held.current = null;
    },
    onKeyDown: (event) => {
      if (event.key === 'End') {
        flushSync(drawAll);
      }
      const links = [...(table.current?.querySelectorAll<HTMLElement>(SELECTOR) ?? [])];
      const here = links.indexOf(event.target as HTMLElement);
      const last = links.length - 1;
      const to: Record<string, number> = {
        ArrowDown: here + 1,
        ArrowUp: here - 1,
        PageDown: here + 10,
        PageUp: here - 10,
        Home: 0,
        End: last,
      };
      const next = to[event.key];
      if (here >= 0 && next !== undefined) {
        event.preventDefault();
        links[Math.max(0, Math.min(last, next))]?.focus();
      }
    },
  };
}
