import { useNow } from '../live/now';
import { GradeMark } from '../look/GradeMark';
import { IncidentLink } from '../look/IncidentLink';
import { localTime } from '../model/moment';
import type { Earlier as Before } from '../protocol/timeline';

interface Props {
  readonly earlier: readonly Before[];
  readonly days: number;
  readonly zone: string;
}

/** Earlier incidents at the place, the newest first. */
export function Earlier({ earlier, days, zone }: Props) {
  const now = useNow();
  return (
    <section className="drawer__part">
      <h3>
        Earlier at the place <span className="label">in {days} days</span>
      </h3>
      {earlier.length === 0 ? (
        <p className="quiet">None.</p>
      ) : (
        <table className="facts">
          <caption className="hidden">Earlier incidents at the place</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">Incident</th>
              <th scope="col">Opened</th>
              <th scope="col">Became</th>
            </tr>
          </thead>
          <tbody>
            {earlier.map(({ id, opening, opened, closed, closing, grade }) => (
              <tr key={id} data-testid="earlier">
                <th scope="row">
                  <GradeMark grade={grade} small /> <IncidentLink id={id}>{opening}</IncidentLink>
                </th>
                <td className="nowrap">{localTime(Date.parse(opened), zone, now)}</td>
                <td className="number facts__quiet">{closed === null ? 'still open' : (closing ?? 'closed')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
