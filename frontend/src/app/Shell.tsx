import { useEffect } from 'react';
import { NowContext, useServerClock } from '../live/now';
import { ConnectionContext, type Live, useChannel, useConnection, useLink } from '../live/useLive';
import { useAddress } from '../look/useAddress';
import { OwnAreasContext } from '../look/ownAreas';
import { canonicalAreas } from '../model/areas';
import type { Session } from '../protocol/session';
import { ConnectionBar } from './ConnectionBar';
import { Header } from './Header';
import { IncompleteBar } from './IncompleteBar';
import { isUnder, pages } from './pages';
import { Routes } from './Routes';
import { SimulationBar } from './SimulationBar';
import { useArea } from './useArea';
import { useSimulation } from './useSimulation';
import { AlertWatch, DrawerRoute } from './views';
import './shell.css';

/** The moment for which waits are shown: the server's now while frames arrive, else the moment of the last. */
function useMoment({ link, picture, offset }: Live<'board'>): number {
  const still = link !== 'live' && link !== 'reconnecting' && picture !== null;
  return useServerClock(offset, still ? Date.parse(picture.frame.at) : null);
}

function useTitle(path: string, place: string | undefined, simulated: boolean): void {
  useEffect(() => {
    const page = path === '/' ? undefined : pages.find((each) => each.path === path || isUnder(path, each.path))?.name;
    document.title = `${simulated ? 'Simulated · ' : ''}${page ?? place ?? 'Board'} · Thriveline`;
  }, [path, place, simulated]);
}

/** What somebody who is limited to areas may do with what is of the whole force. */
const NOTHING_OF_THE_FORCE: readonly string[] = [];

interface Props {
  readonly session: Session;
  readonly onEnded: () => void;
  readonly onSignOut: () => Promise<void>;
}

/** What stands round every page: who, where, how fresh; the page; and an incident beside it. */
export function Shell({ session, onEnded, onSignOut }: Props) {
  const { path, value } = useAddress();
  const own = session.areas === null ? null : canonicalAreas(session.areas);
  const chosen = useArea(own);
  const area = chosen === undefined ? own : chosen;
  const incident = value('incident');
  const connection = useConnection();
  const link = useLink(connection);
  const live = useChannel(connection, 'board', area);
  const now = useMoment(live);
  const simulation = useSimulation();
  const board = live.picture?.data;
  const simulated = session.simulated || board?.simulated === true;
  useTitle(path, board?.areaName ?? board?.force, simulated);

  useEffect(() => {
    if (link.link === 'signed-out') {
      onEnded();
    }
  }, [link.link, onEnded]);

  return (
    <ConnectionContext value={connection}>
      <NowContext value={now}>
        <OwnAreasContext value={own}>
          <a className="skip" href="#main">
            Skip to the page
          </a>
          <Header
            session={session}
            link={link}
            force={board?.force}
            zone={board?.zone}
            simulated={simulated}
            past={path === '/history'}
            filling={simulation?.state === 'filling'}
            onSignOut={onSignOut}
          />
          <SimulationBar simulation={simulation} zone={board?.zone} />
          <ConnectionBar live={live} />
          <IncompleteBar
            incomplete={board?.incomplete ?? session.incomplete}
            zone={board?.zone ?? 'Europe/London'}
            now={now}
          />
          <AlertWatch board={board ?? null} area={area} />
          <div className="shell">
            {chosen !== undefined && (
              <Routes path={path} area={area} live={live} roles={own === null ? session.roles : NOTHING_OF_THE_FORCE} />
            )}
            {incident !== null && <DrawerRoute id={incident} area={area} />}
          </div>
        </OwnAreasContext>
      </NowContext>
    </ConnectionContext>
  );
}
