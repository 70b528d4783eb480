import { changePrinted, percentPrinted } from '../model/figures';
import { countWords } from '../model/places';
import { dayWords, stretchName } from '../model/stretch';
import type { Places } from '../protocol/places';

interface Props {
  readonly places: Places;
  /** Where the same is as a table. */
  readonly csv: string;
}

/** How many there were in both periods, how they are counted, and where the rules changed in between. */
export function Total({ places: { total, measure, current, previous, breaks }, csv }: Props) {
  return (
    <div className="places__total">
      <p>
        <b className="places__figure" data-testid="total-current">
          {countWords(total.current)}
        </b>{' '}
        {measure.title} in {stretchName(current)};{' '}
        <span data-testid="total-previous">{countWords(total.previous)}</span> in {stretchName(previous)}:{' '}
        <b data-testid="total-change">{changePrinted(total.change, 'count')}</b> (
        {percentPrinted({ ...total, unit: 'count' })}).
      </p>
      <p className="label">
        {measure.counts}{' '}
        <a href={csv} download>
          CSV
        </a>
      </p>
      {breaks.map(({ from, says }) => (
        <p key={from} className="label" data-testid="break">
          <b>Break on {dayWords(from)}:</b> {says}.
        </p>
      ))}
    </div>
  );
}
