import { type Session, SessionSchema, type SignInWays, SignInWaysSchema } from '../protocol/session';
import { getJson, HttpProblem, request } from './http';

const PATH = '/api/v1/session';

/** Who is signed in here, or null. Also leaves the token in a cookie that a sign-in needs. */
export async function currentSession(): Promise<Session | null> {
  try {
    return await getJson(PATH, SessionSchema);
  } catch (problem) {
    if (problem instanceof HttpProblem && problem.status === 401) {
      return null;
    }
    throw problem;
  }
}

export async function signInWays(): Promise<SignInWays> {
  return getJson('/api/v1/sign-in', SignInWaysSchema);
}

/**
 * Where the provider's sign-in begins, to come back to the page that was asked for.
 *
 * @param anew whether the provider is to ask again who it is: the next at a desk may be somebody else
 */
export function providerSignIn(page: string, anew: boolean): string {
  return `/sign-in/provider?${new URLSearchParams({ to: page, ...(anew ? { anew: '' } : {}) }).toString()}`;
}

/** Signs in; refused with status 401 where name and password do not match. */
export async function signIn(username: string, password: string): Promise<void> {
  await request(PATH, { method: 'POST', body: new URLSearchParams({ username, password }) });
}

export async function signOut(): Promise<void> {
  await request(PATH, { method: 'DELETE' });
}
