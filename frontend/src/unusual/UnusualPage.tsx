import type { Live } from '../live/useLive';
import { ViewPage } from '../page/ViewPage';
import type { Unusual } from '../protocol/unusual';
import { CountPanel } from './CountPanel';
import { OutsideList } from './OutsideList';
import './unusual.css';

function Method({ method }: { readonly method: Unusual['method'] }) {
  const { name, weeks, weeksKnown, bandPercent } = method;
  return (
    <p className="label" data-testid="method">
      {name}. The band holds {bandPercent} of 100 such hours, from{' '}
      {weeksKnown < weeks ? `the ${weeksKnown} weeks known of ${weeks}` : `the last ${weeks} weeks`}. A person decides
      what it means.
    </p>
  );
}

interface Props {
  readonly live: Live<'unusual'>;
  readonly area: string | null;
}

/** Each count beside what is expected for this hour of the week, and what is outside. */
export function UnusualPage({ live, area }: Props) {
  return (
    <ViewPage
      title="Unusual"
      live={live}
      area={area}
      testId="unusual-page"
      coming={[
        ['Outside its band', 'Since when, and by which rule'],
        ['Counts', 'Of the last 60 minutes, beside what is expected'],
      ]}
      aside={(data) => <Method method={data.method} />}
    >
      {(data) => (
        <div className="counts">
          <OutsideList outside={data.outside} zone={data.zone} known={data.method.weeksKnown > 0} />
          {data.counts.map((count) => (
            <CountPanel key={count.id} count={count} zone={data.zone} />
          ))}
        </div>
      )}
    </ViewPage>
  );
}
