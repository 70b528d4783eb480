import { memo } from 'react';
import { Link } from 'wouter';
import { useNow } from '../live/now';
import { BandMark } from '../look/BandMark';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { pageAddress } from '../model/address';
import { localTime } from '../model/moment';
import { figureWords } from '../model/unusual';
import type { Outside, Unusual } from '../protocol/unusual';
import { counted } from './counted';
import './unusualNow.css';

const SHOWN = 6;

function Row({ item, zone }: { readonly item: Outside; readonly zone: string }) {
  const now = useNow();
  return (
    <tr data-testid="outside" data-outside={`${item.id} ${item.area ?? ''}`.trim()} title={item.rule}>
      <th scope="row">
        {item.title} {item.area !== null && <span className="facts__quiet">{item.area}</span>}
      </th>
      <td className="number">
        <b>{item.count}</b>
      </td>
      <td className="unusual__mark">
        <BandMark count={item.count} expected={item.expected} low={item.low} high={item.high} />
      </td>
      <td className="facts__quiet">
        <span className="nowrap">
          {item.state} {figureWords(item.low)}–{figureWords(item.high)}
        </span>{' '}
        <span className="nowrap">since {localTime(Date.parse(item.since), zone, now)}</span>
      </td>
    </tr>
  );
}

/** What is outside its band for this hour of the week, quietly; null while that is not known. */
export const UnusualNow = memo(function UnusualNow({ unusual }: { readonly unusual: Unusual | null }) {
  const { search } = useAddress();
  const outside = unusual?.outside ?? [];
  return (
    <Panel
      title="Unusual"
      aside={
        <>
          <span title={counted.unusual}>last 60 min against this hour of the week</span>{' '}
          <Link href={pageAddress('/unusual', search)}>All counts</Link>
        </>
      }
      className="unusual"
      busy={unusual === null}
    >
      {unusual === null && <p className="quiet">Not known yet.</p>}
      {unusual !== null && outside.length === 0 && (
        <p className="quiet" data-testid="outside-none">
          {unusual.method.weeksKnown === 0
            ? 'There is no history yet to compare with.'
            : 'No count is outside its expected band.'}
        </p>
      )}
      {outside.length > 0 && (
        <table className="facts">
          <caption className="hidden">Counts outside their expected band</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">What</th>
              <th scope="col">Count</th>
              <th scope="col">Drawn</th>
              <th scope="col">Band, and since when</th>
            </tr>
          </thead>
          <tbody>
            {outside.slice(0, SHOWN).map((item) => (
              <Row key={`${item.id} ${item.area ?? ''}`} item={item} zone={unusual?.zone ?? 'UTC'} />
            ))}
          </tbody>
        </table>
      )}
      {outside.length > SHOWN && <p className="label">{outside.length - SHOWN} more</p>}
    </Panel>
  );
});
