import { useNow } from '../live/now';
import { deadlineWords, durationWords } from '../model/duration';
import { localTime } from '../model/moment';
import { codeWords, gradeName } from '../model/words';
import type { Clock } from '../protocol/timeline';

function standing({ state, due, start, stopped }: Clock, now: number): string {
  switch (state) {
    case 'running':
    case 'late':
      return deadlineWords(Date.parse(due), now);
    case 'met':
    case 'missed': {
      const took =
        stopped === null ? '' : `, arrived after ${durationWords(Date.parse(stopped) - Date.parse(start), 'minute')}`;
      return `${state}${took}`;
    }
    case 'replaced':
      return 'replaced by a regrade';
    case 'not-needed':
      return 'nobody needed to attend';
    default:
      return state;
  }
}

interface Props {
  readonly clocks: readonly Clock[];
  readonly zone: string;
}

/** Every attendance clock that ran, with what became of it. */
export function Clocks({ clocks, zone }: Props) {
  const now = useNow();
  if (clocks.length === 0) {
    return null;
  }
  return (
    <section className="drawer__part">
      <h3>Clocks</h3>
      <table className="facts">
        <caption className="hidden">Attendance clocks</caption>
        <thead className="hidden">
          <tr>
            <th scope="col">Grade and target</th>
            <th scope="col">Time</th>
            <th scope="col">State</th>
          </tr>
        </thead>
        <tbody>
          {clocks.map((clock) => {
            const lost = clock.state === 'missed' || clock.state === 'late';
            return (
              <tr key={`${clock.start} ${clock.due} ${clock.grade ?? ''}`} data-testid="clock" data-state={clock.state}>
                <th scope="row">
                  {gradeName(clock.grade)}{' '}
                  <span className="facts__quiet">
                    {clock.minutes} min {codeWords(clock.clock)}
                  </span>
                </th>
                <td className="nowrap">
                  {localTime(Date.parse(clock.start), zone, now)} to {localTime(Date.parse(clock.due), zone, now)}
                </td>
                <td className={lost ? 'late number wraps' : 'number wraps'}>{standing(clock, now)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
