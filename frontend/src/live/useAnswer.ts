import { useCallback, useEffect, useState } from 'react';
import * as v from 'valibot';
import type { Problem } from '../protocol/problem';
import { getJson, HttpProblem } from './http';

/** How often a server that is not there yet, or not at all, is asked again, in milliseconds. */
const AGAIN = 1500;

export interface Trouble {
  /** 0 where there was no answer; null where the answer could not be read. */
  readonly status: number | null;
  readonly message: string;
  readonly problem: Problem;
  /** How long the server asks to be left alone, in milliseconds; null where it does not say. */
  readonly pause: number | null;
}

export interface Answer<T> {
  /** The last one that came; of what was asked before while `asking`. Null before the first. */
  readonly value: T | null;
  readonly asking: boolean;
  /** Why there is none to what is asked now. */
  readonly trouble: Trouble | null;
  readonly retry: () => void;
}

interface Held<T> {
  readonly path: string | null;
  readonly value: T | null;
  readonly trouble: Trouble | null;
}

function troubleOf(problem: unknown): Trouble {
  return problem instanceof HttpProblem
    ? { status: problem.status, message: problem.message, problem: problem.problem, pause: problem.pause }
    : { status: null, message: 'the answer could not be read', problem: {}, pause: null };
}

/**
 * What is at a path of this page's own server. What came last stays while something else is asked. A server that is still
 * reading its log (503), has too much to do (429) or is not there (no answer), is asked again until it answers, but not sooner than
 * it says. Null asks nothing.
 */
export function useAnswer<S extends v.GenericSchema>(path: string | null, schema: S): Answer<v.InferOutput<S>> {
  type Value = v.InferOutput<S>;
  const [held, setHeld] = useState<Held<Value>>({ path: null, value: null, trouble: null });
  const [times, setTimes] = useState(0);
  const retry = useCallback(() => {
    setTimes((before) => before + 1);
  }, []);

  useEffect(() => {
    if (path === null) {
      return;
    }
    const leaving = new AbortController();
    let again: ReturnType<typeof setTimeout> | undefined;
    getJson(path, schema, leaving.signal)
      .then((value) => {
        if (!leaving.signal.aborted) {
          setHeld({ path, value, trouble: null });
        }
      })
      .catch((problem: unknown) => {
        if (leaving.signal.aborted) {
          return;
        }
        const trouble = troubleOf(problem);
        setHeld(({ value }) => ({ path, value, trouble }));
        if (trouble.status === 503 || trouble.status === 0 || trouble.status === 429) {
          again = setTimeout(retry, Math.max(AGAIN, trouble.pause ?? 0));
        }
      });
    return () => {
      leaving.abort();
      clearTimeout(again);
    };
  }, [path, schema, times, retry]);

  const same = held.path === path;
  return { value: held.value, asking: !same, trouble: same ? held.trouble : null, retry };
}
