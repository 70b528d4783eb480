import * as v from 'valibot';
import { type Problem, ProblemSchema } from '../protocol/problem';

/** An answer other than success, or no answer at all (status 0). */
export class HttpProblem extends Error {
  readonly status: number;
  readonly problem: Problem;
  /** How long the server asks to be left alone, in milliseconds; null where it does not say. */
  readonly pause: number | null;

  constructor(status: number, problem: Problem, pause: number | null = null) {
    super(problem.detail ?? problem.title ?? (status === 0 ? 'the server cannot be reached' : `status ${status}`));
    this.status = status;
    this.problem = problem;
    this.pause = pause;
  }
}

/** What every request that changes something must carry: the token that the server left in a cookie. */
export function csrfHeaders(): Record<string, string> {
  const token = /(?:^|;\s*)XSRF-TOKEN=([^;]*)/.exec(document.cookie)?.[1];
  return token === undefined ? {} : { 'X-XSRF-TOKEN': decodeURIComponent(token) };
}

/** Reads the body of a failed answer, whatever it is. */
export function problemOf(status: number, body: string, retryAfter: string | null = null): HttpProblem {
  const pause = retryAfter !== null && /^\d{1,5}$/.test(retryAfter) ? Number(retryAfter) * 1000 : null;
  try {
    const read = v.safeParse(ProblemSchema, JSON.parse(body));
    return new HttpProblem(status, read.success ? read.output : {}, pause);
  } catch {
    return new HttpProblem(status, {}, pause);
  }
}

/**
 * Sends a request to this page's own server.
 *
 * @throws HttpProblem where the server refuses it or cannot be reached
 */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    const headers = { Accept: 'application/json, application/problem+json', ...csrfHeaders() };
    response = await fetch(path, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } });
  } catch {
    throw new HttpProblem(0, {});
  }
  if (!response.ok) {
    throw problemOf(response.status, await response.text(), response.headers.get('Retry-After'));
  }
  return response;
}

/** Gets JSON of the given shape. */
export async function getJson<S extends v.GenericSchema>(
  path: string,
  schema: S,
  signal?: AbortSignal,
): Promise<v.InferOutput<S>> {
  const response = await request(path, signal === undefined ? {} : { signal });
  return v.parse(schema, await response.json());
}
