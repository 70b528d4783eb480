import { useEffect, useRef } from 'react';
import { Link, Route, Switch } from 'wouter';
import { AuditPage } from '../audit/AuditPage';
import { IntakePage } from '../intake/IntakePage';
import type { Live } from '../live/useLive';
import type { AreaCounts } from '../protocol/demand';
import { OpenQuestion } from '../questions/OpenQuestion';
import { QuestionsPage } from '../questions/QuestionsPage';
import { maySave } from '../questions/saving';
import { CheckPage } from '../reports/CheckPage';
import { DifferencesPage } from '../reports/DifferencesPage';
import { mayMake } from '../reports/making';
import { ReportPage } from '../reports/ReportPage';
import { ReportsPage } from '../reports/ReportsPage';
import {
  BoardRoute,
  CompareRoute,
  HistoryRoute,
  IncidentsRoute,
  JourneysRoute,
  PlacesRoute,
  SeriesRoute,
  ThriveRoute,
  UnusualRoute,
  WhatIfRoute,
} from './views';

const NO_AREAS: readonly AreaCounts[] = [];

interface Props {
  readonly path: string;
  readonly area: string | null;
  readonly live: Live<'board'>;
  /** The roles of whoever is signed in. */
  readonly roles: readonly string[];
}

/** The page that the address names. */
export function Routes({ path, area, live, roles }: Props) {
  const main = useRef<HTMLElement>(null);
  const shownPath = useRef(path);

  useEffect(() => {
    // A page that changes without a load must take the keyboard along.
    if (shownPath.current !== path) {
      shownPath.current = path;
      main.current?.focus();
    }
  }, [path]);

  return (
    <main id="main" ref={main} tabIndex={-1} className="page">
      <Switch>
        <Route path="/">
          <BoardRoute live={live} area={area} />
        </Route>
        <Route path="/incidents">
          <IncidentsRoute area={area} areas={live.picture?.data.incidents.areas ?? NO_AREAS} />
        </Route>
        <Route path="/thrive">
          <ThriveRoute area={area} />
        </Route>
        <Route path="/unusual">
          <UnusualRoute area={area} />
        </Route>
        <Route path="/series">
          <SeriesRoute
            zone={live.picture?.data.zone}
            areas={live.picture?.data.incidents.areas ?? NO_AREAS}
            roles={roles}
          />
        </Route>
        <Route path="/questions">
          <QuestionsPage zone={live.picture?.data.zone} may={maySave(roles)} />
        </Route>
        <Route path="/questions/:id">{({ id }) => <OpenQuestion id={id} />}</Route>
        <Route path="/reports">
          <ReportsPage zone={live.picture?.data.zone} may={mayMake(roles)} />
        </Route>
        <Route path="/reports/check">
          <CheckPage />
        </Route>
        <Route path="/reports/differences">
          <DifferencesPage />
        </Route>
        <Route path="/reports/:id">{({ id }) => <ReportPage id={id} />}</Route>
        <Route path="/history">
          <HistoryRoute area={area} areas={live.picture?.data.incidents.areas ?? NO_AREAS} live={live} />
        </Route>
        <Route path="/journeys">
          <JourneysRoute zone={live.picture?.data.zone} areas={live.picture?.data.incidents.areas ?? NO_AREAS} />
        </Route>
        <Route path="/what-if">
          <WhatIfRoute zone={live.picture?.data.zone} areas={live.picture?.data.incidents.areas ?? NO_AREAS} />
        </Route>
        <Route path="/places">
          <PlacesRoute zone={live.picture?.data.zone} areas={live.picture?.data.incidents.areas ?? NO_AREAS} />
        </Route>
        <Route path="/compare">
          <CompareRoute
            zone={live.picture?.data.zone}
            areas={live.picture?.data.incidents.areas ?? NO_AREAS}
            roles={roles}
          />
        </Route>
        <Route path="/intake">
          <IntakePage />
        </Route>
        <Route path="/audit">
          <AuditPage />
        </Route>
        <Route>
          <h1>There is no such page</h1>
          <p>
            <Link href="/">Go to the board</Link>
          </p>
        </Route>
      </Switch>
    </main>
  );
}
