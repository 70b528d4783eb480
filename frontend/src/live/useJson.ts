import { useEffect, useState } from 'react';
import type * as v from 'valibot';
import { getJson, HttpProblem } from './http';

export type Fetched<T> =
  | { readonly kind: 'asking' }
  | { readonly kind: 'here'; readonly value: T }
  /** `status`: 0 where there was no answer; null where the answer could not be read. */
  | { readonly kind: 'failed'; readonly status: number | null; readonly message: string };

/**
 * What is at a path of this page's own server, asked again whenever `version` changes; what was there stays until the new
 * is here. Null asks nothing.
 */
export function useJson<S extends v.GenericSchema>(
  path: string | null,
  schema: S,
  version: unknown = null,
): Fetched<v.InferOutput<S>> {
  const [held, setHeld] = useState<{ path: string | null; fetched: Fetched<v.InferOutput<S>> }>({
    path: null,
    fetched: { kind: 'asking' },
  });

  useEffect(() => {
    if (path === null) {
      return;
    }
    const leaving = new AbortController();
    getJson(path, schema, leaving.signal)
      .then((value) => {
        setHeld({ path, fetched: { kind: 'here', value } });
      })
      .catch((problem: unknown) => {
        if (!leaving.signal.aborted) {
          const status = problem instanceof HttpProblem ? problem.status : null;
          const message = problem instanceof HttpProblem ? problem.message : 'the answer could not be read';
          setHeld({ path, fetched: { kind: 'failed', status, message } });
        }
      });
    return () => {
      leaving.abort();
    };
  }, [path, schema, version]);

  return held.path === path ? held.fetched : { kind: 'asking' };
}
