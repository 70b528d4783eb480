import * as v from 'valibot';
import { getJson } from '../live/http';
import { getText, sendText } from '../live/text';
import { type Counterfactual, CounterfactualSchema, StartedSchema } from '../protocol/counterfactuals';

const PATH = '/api/v1/counterfactuals';

/** The policy in force, as a candidate to begin from. */
export function example(quarter: string, signal: AbortSignal): Promise<string> {
  return getText(`${PATH}/example?quarter=${encodeURIComponent(quarter)}`, signal);
}

/** Sends a candidate to be run over what a query asks for, and returns the run's id. */
export async function start(query: string, candidate: string): Promise<string> {
  return v.parse(StartedSchema, await sendText(`${PATH}?${query}`, 'application/yaml', candidate)).id;
}

export function runNow(id: string, signal: AbortSignal): Promise<Counterfactual> {
  return getJson(`${PATH}/${encodeURIComponent(id)}`, CounterfactualSchema, signal);
}

/** Where the same is as a file. */
export function csvPath(id: string): string {
  return `${PATH}/${encodeURIComponent(id)}?format=csv`;
}
