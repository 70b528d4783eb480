import { IncidentLink } from '../look/IncidentLink';
import { changePrinted, figurePrinted } from '../model/figures';
import { localTime } from '../model/moment';
import { stretchName } from '../model/stretch';
import { codeWords, counted } from '../model/words';
import type { Moving, Restated as Figure } from '../protocol/restatements';

interface Shown {
  readonly zone: string;
  readonly now: number;
}

/** A stored event's name as people say it: `incident.regraded.v1` is `regraded`. */
function eventWords(event: string): string {
  return codeWords(event.replace(/^[^.]*\./, '').replace(/\.v\d+$/, ''));
}

const INCIDENT = 'incident-';

/** A record by its name; an incident opens. */
function Record({ name }: { readonly name: string }) {
  return name.startsWith(INCIDENT) ? (
    <IncidentLink id={name.slice(INCIDENT.length)}>{name.slice(INCIDENT.length)}</IncidentLink>
  ) : (
    <b>{name}</b>
  );
}

function Event({ event, zone, now }: Shown & { readonly event: Moving }) {
  const at = (moment: string) => localTime(Date.parse(moment), zone, now);
  return (
    <li>
      <Record name={event.record} /> {eventWords(event.event)}, happened {at(event.happened)}, recorded{' '}
      {at(event.recorded)}
      {event.source !== null && <span className="label"> from {event.source}</span>}
    </li>
  );
}

/** A figure that moved: what it was, what it is, and the events that moved it. */
export function Restated({ figure, unit, zone, now }: Shown & { readonly figure: Figure; readonly unit: string }) {
  const { id, title, period, then, change, records, events, more } = figure;
  return (
    <tr data-testid="restated" data-figure={id}>
      <th scope="row">
        {title} <span className="label">{stretchName({ name: period })}</span>
      </th>
      <td className="number" data-name="then">
        {figurePrinted(then, unit)}
      </td>
      <td className="number" data-name="now">
        {figurePrinted(figure.now, unit)}
      </td>
      <td className="number" data-name="moved by">
        {changePrinted(change, unit)}
      </td>
      <td>
        {events.length === 0 ? (
          <span className="quiet">not told</span>
        ) : (
          <details className="moving">
            <summary>
              {counted(events.length + more, 'event')} of {counted(records, 'record')}
            </summary>
            <ul>
              {events.map((event) => (
                <Event key={`${event.record} ${event.event} ${event.recorded}`} event={event} zone={zone} now={now} />
              ))}
            </ul>
            {more > 0 && <p className="label">and {more} more</p>}
          </details>
        )}
      </td>
    </tr>
  );
}
