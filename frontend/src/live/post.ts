import * as v from 'valibot';
import { request } from './http';

/**
 * Sends JSON to this page's own server, and returns its answer.
 *
 * @throws HttpProblem where the server refuses it or cannot be reached
 */
export async function postJson<S extends v.GenericSchema>(
  path: string,
  body: unknown,
  schema: S,
): Promise<v.InferOutput<S>> {
  const response = await request(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  return v.parse(schema, await response.json());
}
