import { memo } from 'react';
import { useNow } from '../live/now';
import { Fact } from '../look/Fact';
import { Figure } from '../look/Figure';
import { IncidentLink } from '../look/IncidentLink';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { capital } from '../model/words';
import type { Repeat, Repeats } from '../protocol/people';
import { counted } from './counted';

function Row({ repeat, zone }: { readonly repeat: Repeat; readonly zone: string }) {
  const now = useNow();
  const words = repeat.opening ?? repeat.incident;
  return (
    <tr data-testid="repeat">
      <th scope="row">{capital(repeat.kind)}</th>
      <td className="number">
        {repeat.times} <span className="facts__quiet">{repeat.kind === 'caller' ? 'calls' : 'incidents'}</span>
      </td>
      <td>
        {repeat.incident === null ? (
          <span className="quiet">nothing open</span>
        ) : (
          <IncidentLink id={repeat.incident}>{words}</IncidentLink>
        )}
      </td>
      <td>{repeat.area ?? '–'}</td>
      <td className="number wraps" title="The last time">
        {localTime(Date.parse(repeat.last), zone, now)}
      </td>
    </tr>
  );
}

interface Props {
  readonly repeats: Repeats;
  readonly zone: string;
}

/** Callers and places that come back, by the policy's rule, which is named. */
export const RepeatDemand = memo(function RepeatDemand({ repeats, zone }: Props) {
  const { callers, places, rule, list } = repeats;
  return (
    <Panel title="Repeat callers and places" className="repeats">
      <dl className="row">
        <Fact label="Callers" title={counted.repeatCallers}>
          <Figure value={callers} testId="repeat-callers" />{' '}
          <span className="label">
            {rule.calls} calls in {rule.callHours} h
          </span>
        </Fact>
        <Fact label="Places" title={counted.repeatPlaces}>
          <Figure value={places} testId="repeat-places" />{' '}
          <span className="label">
            {rule.incidents} incidents in {rule.incidentDays} d
          </span>
        </Fact>
      </dl>
      {list.length > 0 && (
        <table className="facts">
          <caption className="hidden">Repeat callers and places, the most frequent first</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">Who or where</th>
              <th scope="col">How often</th>
              <th scope="col">Open incident</th>
              <th scope="col">Area</th>
              <th scope="col">Last</th>
            </tr>
          </thead>
          <tbody>
            {list.map((repeat, index) => (
              <Row key={`${repeat.kind} ${repeat.last} ${repeat.incident ?? index}`} repeat={repeat} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
});
