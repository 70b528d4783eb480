import { memo } from 'react';
import { useNow } from '../live/now';
import { BandMark } from '../look/BandMark';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { figureWords, stateWords } from '../model/unusual';
import type { UnusualCount } from '../protocol/unusual';
import { HoursChart } from './HoursChart';
import { HoursTable } from './HoursTable';

function Since({ since, zone }: { readonly since: string; readonly zone: string }) {
  const now = useNow();
  return <> since {localTime(Date.parse(since), zone, now)}</>;
}

function Against({ count, zone }: { readonly count: UnusualCount; readonly zone: string }) {
  const { expected, low, high, state, since, rule } = count;
  if (expected === null || low === null || high === null) {
    return <p className="label">No history yet for this hour of the week.</p>;
  }
  return (
    <div className="against">
      <BandMark count={count.count} expected={expected} low={low} high={high} />
      <p className="label">
        expected <b data-testid={`unusual-${count.id}-expected`}>{figureWords(expected)}</b>, band{' '}
        <b data-testid={`unusual-${count.id}-band`}>
          {figureWords(low)}–{figureWords(high)}
        </b>
      </p>
      <p
        data-testid={`unusual-${count.id}-state`}
        data-state={state}
        className={state === 'inside' ? 'quiet' : 'outside__state'}
      >
        {stateWords(state)}
        {since !== null && <Since since={since} zone={zone} />}
        {rule !== null && <span className="label">: {rule}</span>}
      </p>
    </div>
  );
}

interface Props {
  readonly count: UnusualCount;
  readonly zone: string;
}

/** One count: now, beside what is expected, and over the last twelve hours. */
export const CountPanel = memo(function CountPanel({ count, zone }: Props) {
  return (
    <Panel title={count.title} aside="last 60 min" className="count">
      <div className="count__now" title={count.how}>
        <Figure value={count.count} size="huge" testId={`unusual-${count.id}-count`} />
        <Against count={count} zone={zone} />
      </div>
      {count.past.length > 1 && <HoursChart past={count.past} zone={zone} title={count.title} />}
      {count.past.length > 0 && <HoursTable past={count.past} zone={zone} title={count.title} />}
    </Panel>
  );
});
