import { figurePrinted, UNSAID } from '../model/figures';
import { periodWords } from '../model/seriesAsked';
import type { Point, Series } from '../protocol/series';

function signalsAt({ signals, points }: Series, index: number): string {
  const place = (period: string) => points.findIndex((point) => point.period === period);
  return signals
    .filter(({ from, to }) => place(from) <= index && index <= place(to))
    .map(({ rule, side }) => `${rule.replaceAll('-', ' ')} (${side})`)
    .join(', ');
}

function note(point: Point): string {
  return point.complete ? (point.value === null ? 'nothing recorded' : '') : 'not over';
}

/** The figures behind the chart, period by period. */
export function SeriesTable({ series }: { readonly series: Series }) {
  const shares = series.unit === 'percent';
  return (
    <details className="series-table">
      <summary>Table of all {series.points.length} periods</summary>
      <div className="series-table__scroll" tabIndex={0} role="region" aria-label="Table of all periods">
        <table>
          <caption className="hidden">
            {series.title} by {series.by}
          </caption>
          <thead>
            <tr>
              <th scope="col">Period</th>
              <th scope="col" className="number">
                Figure
              </th>
              {shares && (
                <th scope="col" className="number">
                  Of
                </th>
              )}
              <th scope="col" className="number">
                Centre
              </th>
              <th scope="col" className="number">
                Lower limit
              </th>
              <th scope="col" className="number">
                Upper limit
              </th>
              <th scope="col">Unusual</th>
            </tr>
          </thead>
          <tbody>
            {series.points.map((point, index) => (
              <tr key={point.period}>
                <th scope="row">{periodWords(point.period)}</th>
                <td className="number">{figurePrinted(point.value, series.unit)}</td>
                {shares && (
                  <td className="number">{point.outOf === null ? UNSAID : `${point.of ?? 0} of ${point.outOf}`}</td>
                )}
                <td className="number">{figurePrinted(point.centre, series.unit)}</td>
                <td className="number">{figurePrinted(point.lower, series.unit)}</td>
                <td className="number">{figurePrinted(point.upper, series.unit)}</td>
                <td>{[note(point), signalsAt(series, index)].filter(Boolean).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
