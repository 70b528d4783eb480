import { useEffect, useState } from 'react';
import { HttpProblem } from '../live/http';
import type { Counterfactual } from '../protocol/counterfactuals';
import { runNow } from './api';

const POLL = 250;

export type Run =
  | { readonly kind: 'none' }
  | { readonly kind: 'asking' }
  | { readonly kind: 'here'; readonly run: Counterfactual }
  | { readonly kind: 'gone' }
  | { readonly kind: 'failed'; readonly message: string };

/** Follows a run to its end, by its id; null follows none. */
export function useRun(id: string | null): Run {
  const [held, setHeld] = useState<{ readonly id: string | null; readonly run: Run }>({
    id: null,
    run: { kind: 'none' },
  });

  useEffect(() => {
    if (id === null) {
      return;
    }
    const leaving = new AbortController();
    let next: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const run = await runNow(id, leaving.signal);
        setHeld({ id, run: { kind: 'here', run } });
        if (run.state === 'done' || run.state === 'failed') {
          return;
        }
      } catch (problem) {
        if (leaving.signal.aborted) {
          return;
        }
        if (problem instanceof HttpProblem && problem.status !== 0 && problem.status < 500) {
          const gone = problem.status === 404;
          setHeld({ id, run: gone ? { kind: 'gone' } : { kind: 'failed', message: problem.message } });
          return;
        }
        if (!(problem instanceof HttpProblem)) {
          setHeld({ id, run: { kind: 'failed', message: 'The server’s answer could not be read.' } });
          return;
        }
      }
      next = setTimeout(() => void look(), POLL);
    };
    void look();
    return () => {
      leaving.abort();
      clearTimeout(next);
    };
  }, [id]);

  if (id === null) {
    return { kind: 'none' };
  }
  return held.id === id ? held.run : { kind: 'asking' };
}
