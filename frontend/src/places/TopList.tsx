import { memo } from 'react';
import { Panel } from '../look/Panel';
import { changePrinted, percentPrinted } from '../model/figures';
import { countWords, shareWords } from '../model/places';
import { stretchName } from '../model/stretch';
import type { PlaceRow, Places } from '../protocol/places';

const MOST = 12;

function Bars({ row, top }: { readonly row: PlaceRow; readonly top: number }) {
  return (
    <span className="twin" aria-hidden="true">
      <span className="twin__before" style={{ inlineSize: `${(100 * row.previous) / top}%` }} />
      <span className="twin__now" style={{ inlineSize: `${(100 * row.current) / top}%` }} />
    </span>
  );
}

function Row({ row, top }: { readonly row: PlaceRow; readonly top: number }) {
  return (
    <tr data-testid={`place-${row.key}`}>
      <td className="number facts__quiet">{row.rank}</td>
      <th scope="row">
        {row.name}
        {row.name !== row.key && <span className="facts__quiet"> {row.key}</span>}
      </th>
      <td className="number">
        <b>{countWords(row.current)}</b>
      </td>
      <td className="top__bars">
        <Bars row={row} top={top} />
      </td>
      <td className="number quiet">{countWords(row.previous)}</td>
      <td className="number">{changePrinted(row.change, 'count')}</td>
      <td className="number">{percentPrinted({ ...row, unit: 'count' })}</td>
      <td className="number top__share">{shareWords(row.share)}</td>
    </tr>
  );
}

interface Props {
  readonly title: string;
  readonly places: Places;
  /** What a place is called where it has none: `an area`. */
  readonly none: string;
}

/** The places with the most, each beside the period before; the one before is the lighter bar. */
export const TopList = memo(function TopList({ title, places, none }: Props) {
  const { rows, total, without, current, previous } = places;
  const top = rows.reduce((most, row) => Math.max(most, row.current, row.previous), 1);
  const shown = rows.slice(0, MOST);
  return (
    <Panel
      title={title}
      aside={`${stretchName(current)}, beside it ${stretchName(previous)} as the lighter bar`}
      className="top"
    >
      {rows.length === 0 ? (
        <p className="quiet" data-testid={`top-${places.by}-none`}>
          {total.current + total.previous === 0
            ? 'Nothing was recorded in either period.'
            : `No record of these names ${none}.`}
        </p>
      ) : (
        <table className="facts" data-testid={`top-${places.by}`}>
          <caption className="hidden">
            {places.measure.title} by {places.by}
          </caption>
          <thead>
            <tr>
              <th scope="col" className="number">
                Rank
              </th>
              <th scope="col">Place</th>
              <th scope="col" className="number">
                Current
              </th>
              <td className="top__bars" />
              <th scope="col" className="number">
                Previous
              </th>
              <th scope="col" className="number">
                Change
              </th>
              <th scope="col" className="number">
                Percent
              </th>
              <th scope="col" className="number top__share" title="Of all, those without a place included">
                Share
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.key} row={row} top={top} />
            ))}
          </tbody>
        </table>
      )}
      {rows.length > MOST && (
        <p className="label">
          The first {MOST} of {rows.length}; the CSV has them all.
        </p>
      )}
      {without.current + without.previous > 0 && (
        <p className="label" data-testid={`top-${places.by}-without`}>
          Without {none}: <b>{countWords(without.current)}</b>, before {countWords(without.previous)} (
          {changePrinted(without.change, 'count')}); in the total, in no place.
        </p>
      )}
    </Panel>
  );
});
