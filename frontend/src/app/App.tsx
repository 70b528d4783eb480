import { AuditShell } from './AuditShell';
import { Shell } from './Shell';
import { SignIn } from './SignIn';
import { AUDITOR } from './pages';
import { useSession } from './useSession';

export function App() {
  const { state, ask, ended, leave } = useSession();
  switch (state.kind) {
    case 'asking':
      return (
        <main className="alone">
          <h1 className="alone__name">Thriveline</h1>
          <p role="status">
            {state.reachable ? 'Asking the server who is signed in.' : 'The server cannot be reached. Trying again.'}
          </p>
        </main>
      );
    case 'none':
      return <SignIn ended={state.ended} left={state.left} onSignedIn={ask} />;
    case 'signed-in':
      return state.session.roles.every((role) => role === AUDITOR) && state.session.roles.length > 0 ? (
        <AuditShell session={state.session} onEnded={ended} onSignOut={leave} />
      ) : (
        <Shell session={state.session} onEnded={ended} onSignOut={leave} />
      );
  }
}
