import { useEffect, useRef } from 'react';
import { Link, Route, Switch, useLocation, useSearch } from 'wouter';
import { BoardPage } from '../board/BoardPage';
import { IntakePage } from '../intake/IntakePage';
import { NowContext, useServerClock } from '../live/now';
import { type Live, useLive } from '../live/useLive';
import type { Session } from '../protocol/session';
import { ConnectionBar } from './ConnectionBar';
import { Header } from './Header';
import { SimulationBar } from './SimulationBar';
import { useSimulation } from './useSimulation';
import './shell.css';

/** The moment for which waits are shown: the server's now while frames arrive, else the moment of the last. */
function useMoment({ link, picture, offset }: Live): number {
  const still = link !== 'live' && link !== 'reconnecting' && picture !== null;
  return useServerClock(offset, still ? Date.parse(picture.frame.at) : null);
}

function useTitle(path: string, force: string | undefined, simulated: boolean): void {
  useEffect(() => {
    const page = path === '/intake' ? 'Intake' : (force ?? 'Board');
    document.title = `${simulated ? 'Simulated · ' : ''}${page} · Thriveline`;
  }, [path, force, simulated]);
}

interface Props {
  readonly session: Session;
  readonly onEnded: () => void;
  readonly onSignOut: () => Promise<void>;
}

/** What stands round every page: who, where, how fresh; and the page. */
export function Shell({ session, onEnded, onSignOut }: Props) {
  const [path] = useLocation();
  const area = new URLSearchParams(useSearch()).get('area');
  const live = useLive(area);
  const now = useMoment(live);
  const simulation = useSimulation();
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(path);
  const board = live.picture?.board;
  const simulated = session.simulated || board?.simulated === true;
  useTitle(path, board?.areaName ?? board?.force, simulated);

  useEffect(() => {
    if (live.link === 'signed-out') {
      onEnded();
    }
  }, [live.link, onEnded]);

  useEffect(() => {
    // A page that changes without a load must take the keyboard along.
    if (shownPath.current !== path) {
      shownPath.current = path;
      main.current?.focus();
    }
  }, [path]);

  return (
    <NowContext value={now}>
      <a className="skip" href="#main">
        Skip to the page
      </a>
      <Header
        session={session}
        live={live}
        simulated={simulated}
        filling={simulation?.state === 'filling'}
        onSignOut={onSignOut}
      />
      <SimulationBar simulation={simulation} zone={board?.zone} />
      <ConnectionBar live={live} />
      <main id="main" ref={main} tabIndex={-1} className="page">
        <Switch>
          <Route path="/">
            <BoardPage live={live} area={area} />
          </Route>
          <Route path="/intake">
            <IntakePage />
          </Route>
          <Route>
            <h1>There is no such page</h1>
            <p>
              <Link href="/">Go to the board</Link>
            </p>
          </Route>
        </Switch>
      </main>
    </NowContext>
  );
}
