import { type SubmitEvent, useEffect, useId, useState } from 'react';
import { HttpProblem } from '../live/http';
import { signIn } from '../live/session';
import { ProviderSignIn } from './ProviderSignIn';
import { useSignInWays } from './useSignInWays';
import './signIn.css';

function reason(problem: unknown): string {
  if (problem instanceof HttpProblem) {
    if (problem.status === 401) {
      return 'The name and password do not match. Check both and try again.';
    }
    if (problem.status === 0) {
      return 'The server cannot be reached. Check the connection and try again.';
    }
    return `The server refused: ${problem.message}.`;
  }
  return 'Something on this page failed. Reload it and try again.';
}

interface FormProps {
  readonly onSignedIn: () => void;
}

/** Name and password of a built-in account. */
function AccountForm({ onSignedIn }: FormProps) {
  const id = useId();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  const submit = async (form: FormData) => {
    setBusy(true);
    setProblem(null);
    try {
      await signIn(form.get('username') as string, form.get('password') as string);
      onSignedIn();
    } catch (failure) {
      setProblem(reason(failure));
      setBusy(false);
    }
  };

  return (
    <form
      className="sign-in"
      data-testid="sign-in"
      aria-labelledby={`${id}-title`}
      onSubmit={(event: SubmitEvent<HTMLFormElement>) => {
        event.preventDefault();
        void submit(new FormData(event.currentTarget));
      }}
    >
      <h2 id={`${id}-title`}>Sign in</h2>
      <label className="field">
        <span className="field__label">Name</span>
        <input name="username" autoComplete="username" autoCapitalize="none" spellCheck={false} required />
      </label>
      <label className="field">
        <span className="field__label">Password</span>
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <p className="sign-in__problem late" role="alert">
        {problem}
      </p>
      <button type="submit" className="button button--main" disabled={busy}>
        {busy ? 'Signing in' : 'Sign in'}
      </button>
    </form>
  );
}

interface Props {
  /** A session was ended elsewhere: say so. */
  readonly ended: boolean;
  /** A session was ended here, by signing out. */
  readonly left: boolean;
  readonly onSignedIn: () => void;
}

/** The ways to sign in that the server offers, in place of whatever page was asked for. */
export function SignIn({ ended, left, onSignedIn }: Props) {
  const ways = useSignInWays();

  useEffect(() => {
    document.title = 'Sign in · Thriveline';
  }, []);

  return (
    <main className="alone">
      <h1 className="alone__name">Thriveline</h1>
      {ended && (
        <p className="alone__ended" role="status">
          <b data-testid="connection" data-state="signed-out">
            Signed out
          </b>{' '}
          on another screen or by the server. Sign in to see the board again.
        </p>
      )}
      {ways?.provider != null && <ProviderSignIn name={ways.provider} left={left} />}
      {ways?.accounts === true && <AccountForm onSignedIn={onSignedIn} />}
    </main>
  );
}
