import { memo } from 'react';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import type { StopSearches as Searches } from '../protocol/people';
import { counted } from './counted';
import './searches.css';

function Objects({ objects }: { readonly objects: Searches['objects'] }) {
  return (
    <table className="facts">
      <caption className="searches__caption">By object</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">Object</th>
          <th scope="col">Searches</th>
        </tr>
      </thead>
      <tbody>
        {objects.map(({ name, count }) => (
          <tr key={name}>
            <th scope="row">{name ?? <span className="quiet">not stated</span>}</th>
            <td className="number" data-testid="search-object">
              {count}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Outcomes({ outcomes }: { readonly outcomes: Searches['outcomes'] }) {
  return (
    <table className="facts">
      <caption className="searches__caption">By outcome</caption>
      <thead className="hidden">
        <tr>
          <th scope="col">Outcome</th>
          <th scope="col">Searches</th>
          <th scope="col">Linked to the object</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map(({ name, count, linked }) => (
          <tr key={name}>
            <th scope="row">{name ?? <span className="quiet">not yet recorded</span>}</th>
            <td className="number" data-testid="search-outcome">
              {count}
            </td>
            <td className="number facts__quiet" title={counted.linked}>
              {linked} linked
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The day's stop-searches, by what was looked for and by what came of it. */
export const StopSearches = memo(function StopSearches({ searches }: { readonly searches: Searches }) {
  const { today, objects, outcomes } = searches;
  return (
    <Panel title="Stop-searches" aside="today" className="searches">
      <p title={counted.stopSearches}>
        <Figure value={today} unit="made" testId="stop-searches-today" />
      </p>
      {today > 0 && (
        <div className="searches__tables">
          <Objects objects={objects} />
          <Outcomes outcomes={outcomes} />
        </div>
      )}
    </Panel>
  );
});
