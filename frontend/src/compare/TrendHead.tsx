import { monthShort } from '../model/months';
import { monthsOf } from '../model/trend';
import { stretchName } from '../model/stretch';
import type { Stretch } from '../protocol/compare';

/** More months than this have room for a letter only. */
const NAMED = 6;

interface Props {
  readonly current: Stretch;
  readonly previous: Stretch;
}

/** Above the charts of the rows: which bars are whose, and the months where they stand. */
export function TrendHead({ current, previous }: Props) {
  const months = monthsOf(current).map(monthShort);
  return (
    <span className="trend-head">
      <span className="series">
        <span className="series__mark" data-of="current" /> {stretchName(current)}{' '}
        <span className="series__mark" data-of="previous" /> {stretchName(previous)}
      </span>
      <span className="trend-head__months" aria-hidden="true">
        {months.map((month, index) => (
          <span key={`${month} ${index}`}>{months.length > NAMED ? month.charAt(0) : month}</span>
        ))}
      </span>
    </span>
  );
}
