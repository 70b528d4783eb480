import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { lengthWords } from '../model/journeys';
import { counted, gradeKey } from '../model/words';
import type { Journeys, Stay } from '../protocol/journeys';

/** From zero, the median a mark and the line up to the 90th percentile, on one scale for all grades. */
function Span({ stay, longest }: { readonly stay: Stay; readonly longest: number }) {
  const { medianSeconds, p90Seconds } = stay;
  if (medianSeconds === null || p90Seconds === null) {
    return null;
  }
  const x = (seconds: number) => (seconds / longest) * 200;
  return (
    <svg className="stay" viewBox="-4 0 208 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path className="stay__line" d={`M0 6H${x(p90Seconds)}`} />
      <path className="stay__end" d={`M${x(p90Seconds)} 2V10`} />
      <rect className="stay__median" x={x(medianSeconds) - 1.5} y="0" width="3" height="12" />
    </svg>
  );
}

/** How long incidents stood in each grade before the next, or before they were dealt with. */
export function StaysPanel({ journeys }: { readonly journeys: Journeys }) {
  const { stays, outOfOrder } = journeys;
  const longest = Math.max(1, ...stays.map(({ p90Seconds }) => p90Seconds ?? 0));
  return (
    <Panel title="Time in each grade" aside="Until the next grade, or until it was dealt with">
      <table className="facts stays" data-testid="stays">
        <caption className="hidden">Time in each grade: median and 90th percentile</caption>
        <thead>
          <tr>
            <th scope="col">Grade</th>
            <th scope="col" className="number" title="Half of these were shorter, half longer.">
              Median
            </th>
            <th scope="col" className="number" title="Nine of ten were this long or shorter.">
              90th
            </th>
            <td />
            <th scope="col" className="number" title="How many such times there are.">
              n
            </th>
            <th scope="col" className="number" title="Still open in this grade: their time is not over.">
              Open
            </th>
          </tr>
        </thead>
        <tbody>
          {stays.map((stay) => (
            <tr key={gradeKey(stay.grade)}>
              <th scope="row">
                <GradeMark grade={stay.grade} />
              </th>
              <td className="number" data-testid={`stay-${gradeKey(stay.grade)}-median`}>
                {lengthWords(stay.medianSeconds)}
              </td>
              <td className="number" data-testid={`stay-${gradeKey(stay.grade)}-p90`}>
                {lengthWords(stay.p90Seconds)}
              </td>
              <td className="bar-cell">
                <Span stay={stay} longest={longest} />
              </td>
              <td className="number">{stay.count}</td>
              <td className="number">{stay.open}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {outOfOrder > 0 && (
        <p className="label">{counted(outOfOrder, 'time')} left out: the times as entered run backwards.</p>
      )}
    </Panel>
  );
}
