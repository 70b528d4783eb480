import { useEffect, useRef } from 'react';
import type { Board } from '../protocol/board';
import type { Unusual } from '../protocol/unusual';
import { useAlertChoices } from './choices';
import { Newsreader, newsOf } from './news';
import { sound } from './sound';

function notify(words: string): void {
  try {
    if (Notification.permission === 'granted') {
      new Notification('Thriveline', { body: words, tag: words });
    }
  } catch {
    // Not known to this browser: what it is about stands on the page.
  }
}

/** Makes what is new heard, as far as somebody here chose that. Another choice of areas begins afresh. */
export function useAlerts(board: Board | null, unusual: Unusual | null, area: string | null): void {
  const [choices] = useAlertChoices();
  const reader = useRef<Newsreader | null>(null);

  useEffect(() => {
    reader.current = new Newsreader();
  }, [area]);

  useEffect(() => {
    if (board === null || reader.current === null) {
      return;
    }
    const seen = ['late', 'missing', ...(unusual === null ? [] : ['outside'])] as const;
    const fresh = reader.current.read(newsOf(board, unusual), seen as readonly ('late' | 'missing' | 'outside')[]);
    const wanted = fresh.filter(({ kind }) => choices.kinds.includes(kind));
    const [first] = wanted;
    if (first === undefined) {
      return;
    }
    if (choices.sound) {
      sound(first.kind);
    }
    if (choices.notify) {
      wanted.slice(0, 3).forEach(({ words }) => {
        notify(words);
      });
    }
  }, [board, unusual, choices]);
}
