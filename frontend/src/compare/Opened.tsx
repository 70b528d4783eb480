import { figurePrinted, percentWords } from '../model/figures';
import { breakWhere, dayWords, stretchName } from '../model/stretch';
import type { Compared, Comparison } from '../protocol/compare';
import { MonthChart } from './MonthChart';
import { MonthTable } from './MonthTable';
import type { ComparedRow } from './row';
import { SeriesName } from './SeriesName';

/** What cannot be seen from the months' figures: why they don't add up, what a rate is a share of. */
function Notes({ measure, data }: { readonly measure: Compared; readonly data: Comparison }) {
  const { unit, parts } = measure;
  const shares = [[data.current, parts?.current] as const, [data.previous, parts?.previous] as const].flatMap(
    ([period, share]) =>
      share == null
        ? []
        : [`${stretchName(period)}: ${figurePrinted(share.of, 'count')} of ${figurePrinted(share.outOf, 'count')}`],
  );
  return (
    <>
      {unit === 'people' && <li>The months do not add up: somebody may be counted in more than one.</li>}
      {shares.length > 0 && <li>{shares.join('; ')}.</li>}
      {unit !== 'percent' && measure.percent !== null && <li>Change: {percentWords(measure)}.</li>}
      {data.breaks.map((each) => (
        <li key={each.policy}>
          Break: policy {each.policy} from {dayWords(each.from)}, {breakWhere(each, data)}.
        </li>
      ))}
    </>
  );
}

interface Props {
  readonly row: ComparedRow;
  readonly data: Comparison;
}

/** An opened measure: how it is counted, its months as a chart and as a table. */
export function Opened({ row, data }: Props) {
  return (
    <div className="opened" data-testid={`opened-${row.id}`}>
      <div className="opened__words">
        <p>{row.counts}</p>
        <ul className="label">
          <Notes measure={row} data={data} />
        </ul>
      </div>
      <figure className="opened__chart">
        <figcaption className="label">
          <SeriesName of="current" stretch={data.current} />
          <SeriesName of="previous" stretch={data.previous} />
        </figcaption>
        <MonthChart row={row} breaks={data.breaks} />
      </figure>
      <MonthTable row={row} data={data} />
    </div>
  );
}
