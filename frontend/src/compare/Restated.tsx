import { changePrinted, figurePrinted } from '../model/figures';
import { localTime } from '../model/moment';
import { codeWords } from '../model/words';
import type { Moving, Restated as Figure } from '../protocol/restatements';

interface Shown {
  readonly zone: string;
  readonly now: number;
}

function Event({ event, zone, now }: Shown & { readonly event: Moving }) {
  const at = (moment: string) => localTime(Date.parse(moment), zone, now);
  return (
    <li>
      <b>{event.record}</b> {codeWords(event.event)}, happened {at(event.happened)}, recorded {at(event.recorded)}
      {event.source !== null && <span className="label"> from {event.source}</span>}
    </li>
  );
}

/** A figure that moved: what it was, what it is, and the events that moved it. */
export function Restated({ figure, unit, zone, now }: Shown & { readonly figure: Figure; readonly unit: string }) {
  const { id, title, then, change, events, more } = figure;
  return (
    <tr data-testid="restated" data-figure={id}>
      <th scope="row">{title}</th>
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
              {events.length + more} {events.length + more === 1 ? 'event' : 'events'}
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
