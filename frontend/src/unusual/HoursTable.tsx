import { memo } from 'react';
import { localTime } from '../model/moment';
import { figureWords } from '../model/unusual';
import type { PastCount } from '../protocol/unusual';

interface Props {
  readonly past: readonly PastCount[];
  readonly zone: string;
  readonly title: string;
}

function words(value: number | null): string {
  return value === null ? '–' : figureWords(value);
}

/** The figures behind the chart. */
export const HoursTable = memo(function HoursTable({ past, zone, title }: Props) {
  return (
    <details className="hours__table">
      <summary>Table</summary>
      <table className="facts">
        <caption className="hidden">{title}, each the 60 minutes up to the time</caption>
        <thead>
          <tr>
            <th scope="col">60 min to</th>
            <th scope="col" className="number">
              Count
            </th>
            <th scope="col" className="number">
              Expected
            </th>
            <th scope="col" className="number">
              Band
            </th>
          </tr>
        </thead>
        <tbody>
          {past.map(({ at, count, expected, low, high }) => (
            <tr key={at}>
              <th scope="row">{localTime(Date.parse(at), zone, Date.parse(at))}</th>
              <td className="number">{count}</td>
              <td className="number">{words(expected)}</td>
              <td className="number">
                {words(low)}–{words(high)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
});
