import { memo, useCallback } from 'react';
import { useAlerts } from '../alert/useAlerts';
import { useAlertChoices } from '../alert/choices';
import { BoardPage } from '../board/BoardPage';
import { ComparePage } from '../compare/ComparePage';
import { HistoryPage } from '../history/HistoryPage';
import { IncidentDrawer } from '../incident/IncidentDrawer';
import { IncidentsPage } from '../incidents/IncidentsPage';
import { JourneysPage } from '../journeys/JourneysPage';
import { type Live, useView } from '../live/useLive';
import { useAddress } from '../look/useAddress';
import { PlacesPage } from '../places/PlacesPage';
import type { Board } from '../protocol/board';
import type { AreaCounts } from '../protocol/demand';
import { SeriesPage } from '../series/SeriesPage';
import { ThrivePage } from '../thrive/ThrivePage';
import { UnusualPage } from '../unusual/UnusualPage';
import { WhatIfPage } from '../whatif/WhatIfPage';

interface OfArea {
  readonly area: string | null;
}

// Each page stands on its own view, subscribed to while it is shown.

export function BoardRoute({ live, area }: OfArea & { readonly live: Live<'board'> }) {
  return <BoardPage live={live} unusual={useView('unusual', area)} area={area} />;
}

export const ThriveRoute = memo(function ThriveRoute({ area }: OfArea) {
  return <ThrivePage live={useView('thrive', area)} area={area} />;
});

export const UnusualRoute = memo(function UnusualRoute({ area }: OfArea) {
  return <UnusualPage live={useView('unusual', area)} area={area} />;
});

interface IncidentsProps extends OfArea {
  readonly areas: readonly AreaCounts[];
}

export const IncidentsRoute = memo(function IncidentsRoute({ area, areas }: IncidentsProps) {
  return <IncidentsPage live={useView('incidents', area)} area={area} areas={areas} />;
});

interface OfHistory {
  readonly zone: string | undefined;
  readonly areas: readonly AreaCounts[];
}

function options(areas: readonly AreaCounts[]) {
  return areas.flatMap(({ code, name }) => (code === null ? [] : [{ value: code, label: `${code} ${name}` }]));
}

/** The counts of the areas change every second, and are not shown on a page of history. */
function sameAreas(before: OfHistory, after: OfHistory): boolean {
  return before.zone === after.zone && before.areas.length === after.areas.length;
}

interface Saving extends OfHistory {
  /** The roles of whoever is signed in: some save questions. */
  readonly roles: readonly string[];
}

function sameSaving(before: Saving, after: Saving): boolean {
  return sameAreas(before, after) && before.roles === after.roles;
}

/** A page of history stands on what it asks for itself; the board only names the areas and the zone. */
export const CompareRoute = memo(function CompareRoute({ zone, areas, roles }: Saving) {
  return <ComparePage zone={zone} areas={options(areas)} roles={roles} />;
}, sameSaving);

export const PlacesRoute = memo(function PlacesRoute({ zone, areas }: OfHistory) {
  return <PlacesPage zone={zone} areas={options(areas)} />;
}, sameAreas);

export const JourneysRoute = memo(function JourneysRoute({ zone, areas }: OfHistory) {
  return <JourneysPage zone={zone} areas={options(areas)} />;
}, sameAreas);

export const WhatIfRoute = memo(function WhatIfRoute({ zone, areas }: OfHistory) {
  return <WhatIfPage zone={zone} areas={options(areas)} />;
}, sameAreas);

export const SeriesRoute = memo(function SeriesRoute({ zone, areas, roles }: Saving) {
  return <SeriesPage zone={zone} areas={options(areas)} roles={roles} />;
}, sameSaving);

const notPlayed = { code: 'not-played', message: 'what is unusual has a view of its own' };

interface HistoryProps extends IncidentsProps {
  readonly live: Live;
}

/** The past, shown by the pages that show the present. */
export function HistoryRoute({ area, areas, live: present }: HistoryProps) {
  return (
    <HistoryPage
      area={area}
      greeted={present.views !== null}
      allowed={present.views}
      show={(shown) => {
        switch (shown.view) {
          case 'board':
            return (
              <BoardPage
                live={shown.live}
                unusual={{ ...shown.live, picture: null, refusal: notPlayed }}
                area={area}
                past
              />
            );
          case 'thrive':
            return <ThrivePage live={shown.live} area={area} />;
          case 'unusual':
            return <UnusualPage live={shown.live} area={area} />;
          case 'incidents':
            return <IncidentsPage live={shown.live} area={area} areas={areas} />;
        }
      }}
    />
  );
}

/** The drawer of the incident that the address names, beside whatever page is shown. */
export const DrawerRoute = memo(function DrawerRoute({ id, area }: OfArea & { readonly id: string }) {
  const { go } = useAddress();
  const close = useCallback(() => {
    go({ incident: null });
  }, [go]);
  return <IncidentDrawer id={id} live={useView('incidents', area)} onClose={close} />;
});

function Watching({ board, area }: OfArea & { readonly board: Board | null }) {
  useAlerts(board, useView('unusual', area).picture?.data ?? null, area);
  return null;
}

/** Listens for what is new while somebody here wants to hear of it, and asks the server for nothing otherwise. */
export function AlertWatch({ board, area }: OfArea & { readonly board: Board | null }) {
  const [{ sound, notify }] = useAlertChoices();
  return sound || notify ? <Watching board={board} area={area} /> : null;
}
