import { useCallback, useState } from 'react';
import type * as v from 'valibot';
import { HttpProblem } from './http';
import { postJson } from './post';

export interface Send<T> {
  readonly sending: boolean;
  /** Why the last one was refused, in words; null where it was not. */
  readonly refused: string | null;
  /** What the server answered last, null before the first and while one is on its way. */
  readonly answer: T | null;
  /** Returns what the server answered, null where it refused. */
  readonly send: (path: string, body: unknown) => Promise<T | null>;
}

function words(problem: unknown): string {
  if (!(problem instanceof HttpProblem)) {
    return 'The answer could not be read.';
  }
  const errors = problem.problem.errors ?? [];
  return errors.length > 0 ? errors.map(({ message }) => message).join('; ') : problem.message;
}

/** Says something to the server, and what came of it. */
export function useSend<S extends v.GenericSchema>(schema: S): Send<v.InferOutput<S>> {
  const [state, setState] = useState<Omit<Send<v.InferOutput<S>>, 'send'>>({
    sending: false,
    refused: null,
    answer: null,
  });
  const send = useCallback(
    async (path: string, body: unknown) => {
      setState({ sending: true, refused: null, answer: null });
      try {
        const answer = await postJson(path, body, schema);
        setState({ sending: false, refused: null, answer });
        return answer;
      } catch (problem) {
        setState({ sending: false, refused: words(problem), answer: null });
        return null;
      }
    },
    [schema],
  );
  return { ...state, send };
}
