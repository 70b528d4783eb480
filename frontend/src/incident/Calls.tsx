import { useNow } from '../live/now';
import { localTime } from '../model/moment';
import { lineName, waitWords } from '../model/words';
import type { IncidentCall } from '../protocol/timeline';

interface Props {
  readonly calls: readonly IncidentCall[];
  readonly zone: string;
}

/** The calls that led to the incident, and how long each waited. */
export function Calls({ calls, zone }: Props) {
  const now = useNow();
  return (
    <section className="drawer__part">
      <h3>Calls that led to it</h3>
      {calls.length === 0 ? (
        <p className="quiet">None is known.</p>
      ) : (
        <table className="facts">
          <caption className="hidden">Calls that led to the incident</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">Line</th>
              <th scope="col">Received</th>
              <th scope="col">Wait</th>
              <th scope="col">Caller</th>
            </tr>
          </thead>
          <tbody>
            {calls.map(({ id, line, received, answered, callerCalls }) => (
              <tr key={id} data-testid="incident-call">
                <th scope="row">{lineName(line)}</th>
                <td>{localTime(Date.parse(received), zone, now)}</td>
                <td>
                  {answered === null
                    ? 'not answered'
                    : `answered after ${waitWords(Date.parse(answered) - Date.parse(received))}`}
                </td>
                <td className="number facts__quiet">
                  {callerCalls !== null && callerCalls > 1 ? `caller’s ${callerCalls} calls` : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
