import { monthShort } from '../model/months';
import { monthsOf } from '../model/trend';
import type { Stretch } from '../protocol/compare';

/** More months than this have room for a letter only. */
const NAMED = 6;

/** Above the charts of the rows: the months where they stand. */
export function TrendHead({ current }: { readonly current: Stretch }) {
  const months = monthsOf(current).map(monthShort);
  return (
    <span className="trend-head">
      Months
      <span className="trend-head__months" aria-hidden="true">
        {months.map((month, index) => (
          <span key={`${month} ${index}`}>{months.length > NAMED ? month.charAt(0) : month}</span>
        ))}
      </span>
    </span>
  );
}
