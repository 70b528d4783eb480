import { providerSignIn } from '../live/session';

const PAGE = '/sign-in';

const problems: Readonly<Record<string, string>> = {
  again: 'Signing in took too long, or began in another window. Try again.',
  refused: 'The sign-in was called off, or your account was refused there.',
  'no-role': 'Your account has no role here. Whoever gives out roles can change that.',
  'no-area': 'Your account has no area here. Whoever gives out roles can change that.',
  provider: 'The sign-in of your force cannot be reached. Try again soon.',
};

/** What went wrong when the provider led back here, in words; null where nothing did. */
function problem(): string | null {
  const code = new URLSearchParams(location.search).get('problem');
  return location.pathname !== PAGE || code === null ? null : (problems[code] ?? 'Signing in failed. Try again.');
}

interface Props {
  /** What the provider's accounts are called. */
  readonly name: string;
  /** Whether somebody has just signed out here. */
  readonly left: boolean;
}

/** The way to the provider's sign-in, and back to the page that was asked for. */
export function ProviderSignIn({ name, left }: Props) {
  const page = location.pathname === PAGE ? '/' : `${location.pathname}${location.search}`;
  return (
    <div className="sign-in" data-testid="provider-sign-in">
      <h2>Sign in</h2>
      <p className="late" role="alert">
        {problem()}
      </p>
      <a className="button button--main sign-in__provider" href={providerSignIn(page, left)}>
        Sign in with {name}
      </a>
    </div>
  );
}
