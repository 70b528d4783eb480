import { type Session, SessionSchema } from '../protocol/session';
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

/** Signs in; refused with status 401 where name and password do not match. */
export async function signIn(username: string, password: string): Promise<void> {
  await request(PATH, { method: 'POST', body: new URLSearchParams({ username, password }) });
}

export async function signOut(): Promise<void> {
  await request(PATH, { method: 'DELETE' });
}
