import { Fact } from '../look/Fact';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import type { Journeys } from '../protocol/journeys';

/** How many were regraded, and which way. */
export function Summary({ journeys }: { readonly journeys: Journeys }) {
  const { incidents, ungraded, regraded, up, down } = journeys;
  return (
    <Panel title="Regrades" aside="By when the incident began" className="journeys__whole">
      <dl className="row">
        <Fact label="Incidents" title="Incidents of all kinds that began in the period.">
          <Figure value={incidents} testId="journeys-incidents" />
        </Fact>
        <Fact label="Never graded" title="Incidents that were given no grade.">
          <Figure value={ungraded} testId="journeys-ungraded" />
        </Fact>
        <Fact label="Regraded" title="Incidents whose grade was changed, once or more.">
          <Figure value={regraded} testId="journeys-regraded" />
        </Fact>
        <Fact label="To a more urgent grade" title="Changes of grade to a smaller number.">
          <Figure value={up} testId="journeys-up" />
        </Fact>
        <Fact label="To a less urgent grade" title="Changes of grade to a larger number.">
          <Figure value={down} testId="journeys-down" />
        </Fact>
      </dl>
    </Panel>
  );
}
