import { useState } from 'react';
import { Fact } from '../look/Fact';
import { Figure } from '../look/Figure';
import { GradeMark } from '../look/GradeMark';
import { IncidentLink } from '../look/IncidentLink';
import { Panel } from '../look/Panel';
import { lengthWords } from '../model/journeys';
import { dayAndTime } from '../model/moment';
import { counted } from '../model/words';
import type { Journeys, NearBreachRow } from '../protocol/journeys';

const AT_ONCE = 12;

/** How the moment of a downgrade lies to the target that it ended. */
function leftWords({ at, due }: NearBreachRow): string {
  const left = (Date.parse(due) - Date.parse(at)) / 1000;
  return left < 0 ? `${lengthWords(-left)} past target` : `${lengthWords(left)} before target`;
}

function Row({ row, zone }: { readonly row: NearBreachRow; readonly zone: string }) {
  const at = Date.parse(row.at);
  return (
    <tr>
      <th scope="row">
        <IncidentLink id={row.id}>{row.opening}</IncidentLink>
      </th>
      <td>{row.area}</td>
      <td className="nowrap">
        <GradeMark grade={row.from} />
        <span aria-hidden="true" className="quiet">
          {' › '}
        </span>
        <GradeMark grade={row.to} />
      </td>
      <td className="number">
        <time dateTime={row.at}>{dayAndTime(at, zone)}</time>
      </td>
      <td className="number">{leftWords(row)}</td>
    </tr>
  );
}

/** Downgrades made when the target was about to run out, or had. A rule points at them; a person says why. */
export function NearBreach({ journeys }: { readonly journeys: Journeys }) {
  const { nearBreach, zone } = journeys;
  const { rows, leftOff, minutes } = nearBreach;
  const [all, setAll] = useState(false);
  const shown = all ? rows : (rows?.slice(0, AT_ONCE) ?? null);
  return (
    <Panel
      title="Downgrades near a breach"
      aside={`From ${minutes.join(' or ')} min before the target ran out, or after; what it means, a person says`}
      className="journeys__whole"
    >
      <dl className="row">
        <Fact label="Downgrades" title="Changes of grade to a less urgent one.">
          <Figure value={nearBreach.down} testId="near-down" />
        </Fact>
        <Fact label="Near a breach" title="Made near the end of a target that nobody had met yet, or after it.">
          <Figure value={nearBreach.near} testId="near-near" />
        </Fact>
        <Fact label="Of these past target" title="Made when the target had already run out.">
          <Figure value={nearBreach.after} testId="near-after" />
        </Fact>
      </dl>
      {rows === null && <p className="label">Which incidents they were, your role does not see.</p>}
      {shown !== null && shown.length > 0 && (
        <table className="facts near" data-testid="near-rows">
          <caption className="hidden">Downgrades near a breach, the newest first</caption>
          <thead>
            <tr>
              <th scope="col">Incident</th>
              <th scope="col">Area</th>
              <th scope="col">Grade</th>
              <th scope="col" className="number">
                Regraded
              </th>
              <th scope="col" className="number">
                Target
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={`${row.id} ${row.at} ${row.to}`} row={row} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
      {rows !== null && rows.length > AT_ONCE && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? `Show ${AT_ONCE}` : `Show ${rows.length - AT_ONCE} more`}
          </button>
        </p>
      )}
      {(all || rows === null || rows.length <= AT_ONCE) && leftOff > 0 && (
        <p className="label">{counted(leftOff, 'earlier one')} not listed.</p>
      )}
    </Panel>
  );
}
