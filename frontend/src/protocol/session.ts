import * as v from 'valibot';
import { incomplete } from './fields';

export const SessionSchema = v.looseObject({
  name: v.string(),
  roles: v.array(v.string()),
  /** The areas that the account is limited to; null for the whole force. */
  areas: v.optional(v.nullable(v.array(v.string())), null),
  simulated: v.boolean(),
  incomplete,
  store: v.string(),
});

export const SignInWaysSchema = v.looseObject({ accounts: v.boolean(), provider: v.nullable(v.string()) });

/** How one may sign in: by name and password of a built-in account, with the provider's accounts, or both. */
export type SignInWays = v.InferOutput<typeof SignInWaysSchema>;

/** Who is signed in, and on what kind of server. */
export type Session = v.InferOutput<typeof SessionSchema>;
