import { memo } from 'react';
import { countWords, shareWords } from '../model/places';
import type { Harm, HarmRow } from '../protocol/places';

interface BarProps {
  readonly share: number | null;
  readonly top: number;
  readonly kind: 'volume' | 'days';
}

function Bar({ share, top, kind }: BarProps) {
  return (
    <span className={`share share--${kind}`} aria-hidden="true">
      <span style={{ inlineSize: `${(100 * (share ?? 0)) / top}%` }} />
    </span>
  );
}

function Row({ row, top }: { readonly row: HarmRow; readonly top: number }) {
  return (
    <tr data-testid={`harm-${row.key}`}>
      <th scope="row">
        {row.name}
        {row.name !== row.key && <span className="facts__quiet"> {row.key}</span>}
      </th>
      <td className="number">{row.volumeRank}</td>
      <td className="harm__bar">
        <Bar share={row.volumeShare} top={top} kind="volume" />
      </td>
      <td className="number">
        <b>{countWords(row.volume)}</b> <span className="facts__quiet harm__share">{shareWords(row.volumeShare)}</span>
      </td>
      <td className="number">{row.daysRank}</td>
      <td className="harm__bar">
        <Bar share={row.daysShare} top={top} kind="days" />
      </td>
      <td className="number">
        <b>{countWords(Math.round(row.days))}</b>{' '}
        <span className="facts__quiet harm__share">{shareWords(row.daysShare)}</span>
      </td>
      <td className="number harm__weight">{row.weight ?? 'several'}</td>
    </tr>
  );
}

interface Props {
  readonly harm: Harm;
  /** What a row is: `Kind`, `Area`. */
  readonly head: string;
}

/** Volume's and harm's shares as bars on one scale, each with its rank and its figure: the chart is its own table. */
export const HarmTable = memo(function HarmTable({ harm, head }: Props) {
  const top = harm.rows.reduce((most, row) => Math.max(most, row.volumeShare ?? 0, row.daysShare ?? 0), 1);
  return (
    <table className="facts harm__table" data-testid="harm">
      <caption className="hidden">Volume beside harm by {harm.by}, the most harm first</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col" className="number">
            Rank
          </th>
          <th scope="col" colSpan={2} className="harm__of">
            Volume, crimes
          </th>
          <th scope="col" className="number">
            Rank
          </th>
          <th scope="col" colSpan={2} className="harm__of">
            Harm, days
          </th>
          <th scope="col" className="number harm__weight">
            Days each
          </th>
        </tr>
      </thead>
      <tbody>
        {harm.rows.map((row) => (
          <Row key={row.key} row={row} top={top} />
        ))}
        <tr className="harm__total">
          <th scope="row">All with a weight</th>
          <td />
          <td className="harm__bar" />
          <td className="number">
            <b data-testid="harm-volume">{countWords(harm.total.volume)}</b>
          </td>
          <td />
          <td className="harm__bar" />
          <td className="number">
            <b data-testid="harm-days">{countWords(Math.round(harm.total.days))}</b>
          </td>
          <td className="harm__weight" />
        </tr>
      </tbody>
    </table>
  );
});
