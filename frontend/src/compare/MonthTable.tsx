import { changePrinted, figurePrinted, percentPrinted, percentWords } from '../model/figures';
import { monthWords } from '../model/months';
import { stretchName } from '../model/stretch';
import { changed, type Changed } from '../model/trend';
import type { Comparison } from '../protocol/compare';
import type { ComparedRow } from './row';

function Figures({ of, unit }: { readonly of: Changed; readonly unit: string }) {
  const { current, previous, change } = of;
  return (
    <>
      <td className="number">{figurePrinted(current, unit)}</td>
      <td className="number">{figurePrinted(previous, unit)}</td>
      <td className="number">{changePrinted(change, unit)}</td>
      <td className="number" title={percentWords({ ...of, unit })}>
        {percentPrinted({ ...of, unit })}
      </td>
    </>
  );
}

/** A month by its name where both are of the same, else both by theirs. */
function pairName(month: string, previousMonth: string): string {
  const [one = ''] = monthWords(month).split(' ');
  return previousMonth.slice(5) === month.slice(5) ? one : `${monthWords(month)}, ${monthWords(previousMonth)}`;
}

interface Props {
  readonly row: ComparedRow;
  readonly data: Comparison;
}

/** The figures behind a measure's chart, month by month. */
export function MonthTable({ row, data: { current, previous } }: Props) {
  const { title, unit, pairs } = row;
  return (
    <table className="facts months">
      <caption className="hidden">{title}, by month</caption>
      <thead>
        <tr>
          <th scope="col">Month</th>
          {[stretchName(current), stretchName(previous), 'Change', '%'].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {pairs.map((pair) => (
          <tr key={pair.month}>
            <th scope="row">{pairName(pair.month, pair.previousMonth)}</th>
            <Figures of={changed(pair, unit)} unit={unit} />
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{unit === 'count' ? 'Together' : 'The period'}</th>
          <Figures of={row} unit={unit} />
        </tr>
      </tfoot>
    </table>
  );
}
