import { useEffect, useState } from 'react';
import { kept, keep } from '../look/kept';
import { example } from './api';

const KEY = 'thriveline.candidate';

/** What was written here before, null where nothing was. */
function written(): string | null {
  const text = kept(KEY);
  return text === '' ? null : text;
}

export interface Candidate {
  /** Null until the example is here. */
  readonly text: string | null;
  readonly write: (text: string) => void;
  /** Puts the policy in force in its place. */
  readonly begin: () => void;
}

/**
 * The candidate being written, kept in this browser between visits; the policy in force to begin from.
 *
 * @param shown the candidate of the run that is looked at, which is shown until it is written over
 */
export function useCandidate(quarter: string, shown: { readonly id: string; readonly text: string } | null): Candidate {
  const [text, setText] = useState(written);
  const [from, setFrom] = useState<string | null>(null);
  const [asked, setAsked] = useState(0);

  if (shown !== null && from !== shown.id) {
    setFrom(shown.id);
    setText(shown.text);
  }

  const missing = text === null;
  useEffect(() => {
    if (!missing) {
      return;
    }
    const leaving = new AbortController();
    example(quarter, leaving.signal)
      .then(setText)
      .catch(() => {
        if (!leaving.signal.aborted) {
          setText('');
        }
      });
    return () => {
      leaving.abort();
    };
  }, [missing, quarter, asked]);

  return {
    text,
    write: (next) => {
      keep(KEY, next);
      setText(next);
    },
    begin: () => {
      keep(KEY, '');
      setText(null);
      setAsked(asked + 1);
    },
  };
}
