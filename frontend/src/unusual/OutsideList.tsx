import { memo } from 'react';
import { useNow } from '../live/now';
import { BandMark } from '../look/BandMark';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { figureWords, stateWords } from '../model/unusual';
import type { Outside } from '../protocol/unusual';

function Row({ item, zone }: { readonly item: Outside; readonly zone: string }) {
  const now = useNow();
  return (
    <tr data-testid="outside" data-outside={`${item.id} ${item.area ?? ''}`.trim()}>
      <th scope="row">
        {item.title}
        <span className="facts__quiet"> {item.areaName ?? item.area ?? ''}</span>
      </th>
      <td className="number">
        <b>{item.count}</b>
      </td>
      <td className="number outside__expected">{figureWords(item.expected)}</td>
      <td className="number nowrap">
        {figureWords(item.low)}–{figureWords(item.high)}
      </td>
      <td aria-hidden="true" className="outside__mark">
        <BandMark count={item.count} expected={item.expected} low={item.low} high={item.high} />
      </td>
      <td>{stateWords(item.state)}</td>
      <td className="number nowrap">{localTime(Date.parse(item.since), zone, now)}</td>
      <td className="outside__rule">{item.rule}</td>
    </tr>
  );
}

interface Props {
  readonly outside: readonly Outside[];
  readonly zone: string;
  /** Whether there is a history to compare with. */
  readonly known: boolean;
}

/** What is outside its band, since when, and which rule of the policy says so. */
export const OutsideList = memo(function OutsideList({ outside, zone, known }: Props) {
  return (
    <Panel title="Outside its band" aside="counts of the last 60 minutes" className="outside">
      {outside.length === 0 ? (
        <p className="quiet" data-testid="outside-none">
          {known
            ? 'No count is outside its expected band.'
            : 'There is no history yet to compare with: bands appear as the weeks go by.'}
        </p>
      ) : (
        <table className="facts">
          <caption className="hidden">Counts outside their expected band</caption>
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col" className="number">
                Count
              </th>
              <th scope="col" className="number outside__expected">
                Expected
              </th>
              <th scope="col" className="number">
                Band
              </th>
              <th scope="col" aria-hidden="true" className="outside__mark" />
              <th scope="col">State</th>
              <th scope="col" className="number">
                Since
              </th>
              <th scope="col" className="outside__rule">
                Rule
              </th>
            </tr>
          </thead>
          <tbody>
            {outside.map((item) => (
              <Row key={`${item.id} ${item.area ?? ''}`} item={item} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
});
