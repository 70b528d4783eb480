import type { Option } from '../list/column';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { Troubled } from '../page/Troubled';
import { PeriodChoice } from '../period/PeriodChoice';
import { usePeriod } from '../period/usePeriod';
import { PlacesSchema } from '../protocol/places';
import { HarmPanel } from './HarmPanel';
import { MeasureChoice } from './MeasureChoice';
import { Stands } from './Stands';
import { Through } from './Through';
import { TopList } from './TopList';
import { Total } from './Total';
import '../page/heading.css';
import './places.css';

const USUAL = 'incidents';
const parts = ['span', 'to', 'slice', 'known-at'] as const;

/** What is coming, in its place. */
function Coming() {
  return ['Through the period', 'Areas', 'Beats', 'Volume against harm'].map((title) => (
    <Panel key={title} title={title} busy>
      <Lines count={8} />
    </Panel>
  ));
}

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  /** The areas of the policy in force. */
  readonly areas: readonly Option[];
}

/** Where demand is, and how grave: volume by area and beat, the map through time, volume against harm. */
export function PlacesPage({ zone, areas }: Props) {
  const { value: said, go } = useAddress();
  const period = usePeriod(zone);
  const { query } = period;
  const measure = said('measure') ?? USUAL;
  // Published crime names no beat; its census areas name a district.
  const finer = /^(crime|streetCrime)\./.test(measure) ? 'district' : 'beat';
  const path = (by: string) =>
    query === null ? null : `/api/v1/places?${query}&measure=${encodeURIComponent(measure)}&by=${by}`;
  const byArea = useAnswer(path('area'), PlacesSchema);
  const byFiner = useAnswer(path(finer), PlacesSchema);
  const { value, asking, trouble, retry } = byArea;
  const shown = trouble === null ? value : null;
  const beside = byFiner.trouble === null ? byFiner.value : null;
  return (
    <>
      <div className="heading">
        <h1>Places</h1>
      </div>
      <PeriodChoice period={period} parts={parts} zone={zone ?? value?.zone} areas={areas}>
        {value !== null && (
          <MeasureChoice
            places={value}
            chosen={measure}
            onChoose={(chosen) => {
              go({ measure: chosen, step: null, cut: null });
            }}
          />
        )}
      </PeriodChoice>
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {trouble === null && value === null && <Coming />}
      {shown !== null && query !== null && (
        <div className={asking ? 'content old' : 'content'} aria-busy={asking} data-testid="places-page">
          <div className="places">
            <Total places={shown} csv={`${path('area') ?? ''}&format=csv`} />
            <Through places={shown} />
            <TopList title="Areas" places={shown} none="an area" />
            {beside !== null && (
              <TopList
                title={beside.by === 'district' ? 'Districts' : 'Beats'}
                places={beside}
                none={beside.by === 'district' ? 'a district' : 'a beat'}
              />
            )}
            <HarmPanel query={query} />
          </div>
          <Stands places={shown} />
        </div>
      )}
    </>
  );
}
