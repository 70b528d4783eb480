import { Link } from 'wouter';
import { Notice } from '../look/Notice';
import { type Asked, askedChanges } from '../model/asked';
import { lastMonth } from '../model/months';
import { type Quarter, quarterText } from '../model/quarters';
import { isEmpty, stretchDays, stretchName } from '../model/stretch';
import { useAddress } from '../look/useAddress';
import type { Comparison } from '../protocol/compare';

interface Props {
  readonly data: Comparison;
  readonly asked: Asked;
  readonly running: Quarter | null;
}

/** Where a period has no records: that it is so, and where there may be some. */
export function Nothing({ data, asked, running }: Props) {
  const { with: to } = useAddress();
  const { current, previous, slice } = data;
  const empty = isEmpty(data, 'current');
  if (!empty && !isEmpty(data, 'previous')) {
    return null;
  }
  const period = empty ? current : previous;
  const narrowed = slice.areas.length + slice.beats.length + slice.qualifiers.length > 0;
  const runs = running !== null && quarterText(running) !== quarterText(asked.quarter) ? running : null;
  return (
    <Notice testId="nothing">
      <p>
        No records are counted of <b>{stretchName(period)}</b>, {stretchDays(period)}
        {narrowed && ', as narrowed here'}.
      </p>
      {narrowed && <Link href={to({ area: null, beat: null, qualifier: null })}>Show the whole force</Link>}
      {empty && runs !== null && (
        <Link href={to(askedChanges({ ...asked, span: 'quarter', quarter: runs, month: lastMonth(runs), to: null }))}>
          Show the quarter that runs, {quarterText(runs).replace('-', ' ')}
        </Link>
      )}
      {empty && <Link href="/intake">Bring records in</Link>}
    </Notice>
  );
}
