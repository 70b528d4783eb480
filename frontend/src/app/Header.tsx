import { memo } from 'react';
import { Link } from 'wouter';
import { AlertSettings } from '../alert/AlertSettings';
import type { LinkState } from '../live/state';
import { useAddress } from '../look/useAddress';
import { useWallboard } from '../look/wallboard';
import { pageAddress } from '../model/address';
import type { Session } from '../protocol/session';
import { ConnectionStatus } from './ConnectionStatus';
import { isUnder, pages } from './pages';
import { ThemeButton } from './ThemeButton';
import './header.css';

function WallboardButton() {
  const [on, toggle] = useWallboard();
  return (
    <button type="button" className="button header__wallboard" aria-pressed={on} onClick={toggle}>
      {on ? 'Leave wallboard' : 'Wallboard'}
    </button>
  );
}

interface PagesProps {
  readonly views: readonly string[] | null;
  readonly roles: readonly string[];
  readonly limited: boolean;
}

/** The pages that this reader may see; all of them until the server has said. */
function Pages({ views, roles, limited }: PagesProps) {
  const { path, search } = useAddress();
  const shown = pages.filter(
    ({ view, role, force }) =>
      (view === null || (views?.includes(view) ?? true)) &&
      (role === undefined || roles.includes(role)) &&
      !(limited && force === true),
  );
  return (
    <nav className="header__pages" aria-label="Pages">
      {shown.map((page) => (
        <Link
          key={page.path}
          href={pageAddress(page.path, search)}
          className="header__page"
          aria-current={path === page.path ? 'page' : isUnder(path, page.path) ? 'true' : undefined}
        >
          {page.name}
        </Link>
      ))}
    </nav>
  );
}

interface Props {
  readonly session: Session;
  readonly link: LinkState;
  readonly force: string | undefined;
  readonly zone: string | undefined;
  readonly simulated: boolean;
  readonly filling: boolean;
  readonly past: boolean;
  readonly onSignOut: () => Promise<void>;
}

export const Header = memo(function Header({ session, link, force, zone, simulated, filling, past, onSignOut }: Props) {
  return (
    <header className="header">
      <p className="header__name">
        <b>Thriveline</b>
        <span className="header__force">{force}</span>
      </p>
      {simulated && (
        <p className="header__simulated" data-testid="simulated" title="These records are made up by the server.">
          Simulated
        </p>
      )}
      <Pages views={link.views} roles={session.roles} limited={session.areas !== null} />
      <ConnectionStatus state={link} zone={zone} filling={filling} past={past} />
      <div className="header__actions">
        <ThemeButton />
        <AlertSettings />
        <WallboardButton />
        <button
          type="button"
          className="button header__leave"
          title={`Signed in as ${session.name}${session.areas === null ? '' : `, for ${session.areas.join(', ')}`}`}
          onClick={() => void onSignOut()}
        >
          Sign out <span className="header__user">{session.name}</span>
        </button>
      </div>
    </header>
  );
});
