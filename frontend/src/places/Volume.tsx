import { useJson } from '../live/useJson';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { changeWords, numberWords, percentWords } from '../model/places';
import { type Places, PlacesSchema } from '../protocol/places';
import { Through } from './Through';
import { TopList } from './TopList';

function Total({ places, path }: { readonly places: Places; readonly path: string }) {
  const { total, measure, current, previous, policies, breaks } = places;
  return (
    <div className="places__total">
      <p data-testid="total">
        <b className="places__figure" data-testid="total-current">
          {numberWords(total.current)}
        </b>{' '}
        {measure.title.toLowerCase()} in {current.name}; {numberWords(total.previous)} in {previous.name}:{' '}
        <b data-testid="total-change">{changeWords(total.change)}</b> ({percentWords(total.percent)}).
      </p>
      <p className="label">
        {measure.counts} Policy {policies.join(', ')}.{' '}
        <a href={`${path}&format=csv`} download>
          CSV
        </a>
      </p>
      {breaks.map(({ from, says }) => (
        <p key={from} className="label" data-testid="break">
          <b>Break on {from}:</b> {says}
        </p>
      ))}
    </div>
  );
}

interface Props {
  readonly query: string;
  readonly measure: string;
  /** Whether districts are known: of crimes alone. */
  readonly districts: boolean;
}

/** One measure's volume: through the period on the map, and the places with the most. */
export function Volume({ query, measure, districts }: Props) {
  const path = (by: string) => `/api/v1/places?${query}&measure=${encodeURIComponent(measure)}&by=${by}`;
  const area = useJson(path('area'), PlacesSchema);
  const beat = useJson(path(districts ? 'district' : 'beat'), PlacesSchema);
  if (area.kind === 'failed') {
    return (
      <Notice alert testId="places-failed">
        <p>The server gave no places: {area.message}.</p>
      </Notice>
    );
  }
  if (area.kind === 'asking') {
    return (
      <>
        <Panel title="Through the period" busy className="through">
          <Lines count={9} />
        </Panel>
        <Panel title="Areas" busy className="top">
          <Lines count={9} />
        </Panel>
      </>
    );
  }
  return (
    <>
      <Total places={area.value} path={path('area')} />
      <Through places={area.value} />
      <TopList title="Areas" places={area.value} none="an area" />
      {beat.kind === 'asking' && (
        <Panel title={districts ? 'Districts' : 'Beats'} busy className="top">
          <Lines count={9} />
        </Panel>
      )}
      {beat.kind === 'here' && (
        <TopList
          title={districts ? 'Districts' : 'Beats'}
          places={beat.value}
          none={districts ? 'a district' : 'a beat'}
        />
      )}
    </>
  );
}
