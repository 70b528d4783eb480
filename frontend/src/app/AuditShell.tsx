import { useEffect } from 'react';
import { Link, Redirect, Route, Switch } from 'wouter';
import { AuditPage } from '../audit/AuditPage';
import { NowContext, useServerClock } from '../live/now';
import type { Session } from '../protocol/session';
import { ThemeButton } from './ThemeButton';
import './header.css';
import './shell.css';

interface Props {
  readonly session: Session;
  readonly onEnded: () => void;
  readonly onSignOut: () => Promise<void>;
}

/** What stands round the one page of whoever reads the audit trail and sees nothing of demand: no board, no socket. */
export function AuditShell({ session, onEnded, onSignOut }: Props) {
  const now = useServerClock(0, null);
  useEffect(() => {
    document.title = 'Audit · Thriveline';
  }, []);
  return (
    <NowContext value={now}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <header className="header">
        <p className="header__name">
          <b>Thriveline</b>
        </p>
        {session.simulated && (
          <p className="header__simulated" data-testid="simulated" title="These records are made up by the server.">
            Simulated
          </p>
        )}
        <nav className="header__pages" aria-label="Pages">
          <Link href="/audit" className="header__page" aria-current="page">
            Audit
          </Link>
        </nav>
        <div className="header__actions header__actions--end">
          <ThemeButton />
          <button
            type="button"
            className="button header__leave"
            title={`Signed in as ${session.name}`}
            onClick={() => void onSignOut()}
          >
            Sign out <span className="header__user">{session.name}</span>
          </button>
        </div>
      </header>
      <div className="shell">
        <main id="main" tabIndex={-1} className="page">
          <Switch>
            <Route path="/">
              <Redirect to="/audit" replace />
            </Route>
            <Route path="/audit">
              <AuditPage onEnded={onEnded} />
            </Route>
            <Route>
              <h1>Your role sees the audit trail only</h1>
              <p>
                <Link href="/audit">Go to the audit trail</Link>
              </p>
            </Route>
          </Switch>
        </main>
      </div>
    </NowContext>
  );
}
