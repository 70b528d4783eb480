import * as v from 'valibot';
import { incomplete } from './fields';

export const SessionSchema = v.looseObject({
  name: v.string(),
  roles: v.array(v.string()),
  simulated: v.boolean(),
  incomplete,
  store: v.string(),
});

/** Who is signed in, and on what kind of server. */
export type Session = v.InferOutput<typeof SessionSchema>;
