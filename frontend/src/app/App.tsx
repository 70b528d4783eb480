import { Shell } from './Shell';
import { SignIn } from './SignIn';
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
      return <Shell session={state.session} onEnded={ended} onSignOut={leave} />;
  }
}
