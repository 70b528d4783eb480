import { Link, useLocation } from 'wouter';
import type { Live } from '../live/useLive';
import { useTheme } from '../look/theme';
import { useWallboard } from '../look/wallboard';
import type { Session } from '../protocol/session';
import { ConnectionStatus } from './ConnectionStatus';
import './header.css';

function ThemeButton() {
  const [theme, choose] = useTheme();
  const other = theme === 'dark' ? 'light' : 'dark';
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        choose(other);
      }}
    >
      {other === 'dark' ? 'Dark' : 'Light'}
    </button>
  );
}

function WallboardButton() {
  const [on, toggle] = useWallboard();
  return (
    <button type="button" className="button header__wallboard" aria-pressed={on} onClick={toggle}>
      {on ? 'Leave wallboard' : 'Wallboard'}
    </button>
  );
}

function Page({ href, name }: { readonly href: string; readonly name: string }) {
  const [path] = useLocation();
  return (
    <Link href={href} className="header__page" aria-current={path === href ? 'page' : undefined}>
      {name}
    </Link>
  );
}

interface Props {
  readonly session: Session;
  readonly live: Live;
  readonly simulated: boolean;
  readonly filling: boolean;
  readonly onSignOut: () => Promise<void>;
}

export function Header({ session, live, simulated, filling, onSignOut }: Props) {
  return (
    <header className="header">
      <p className="header__name">
        <b>Thriveline</b>
        <span className="header__force">{live.picture?.board.force}</span>
      </p>
      {simulated && (
        <p className="header__simulated" data-testid="simulated" title="These records are made up by the server.">
          Simulated
        </p>
      )}
      <nav className="header__pages" aria-label="Pages">
        <Page href="/" name="Board" />
        <Page href="/intake" name="Intake" />
      </nav>
      <ConnectionStatus live={live} filling={filling} />
      <div className="header__actions">
        <ThemeButton />
        <WallboardButton />
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
  );
}
