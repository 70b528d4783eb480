import { memo } from 'react';
import { Link } from 'wouter';
import { useNow } from '../live/now';
import { Fact } from '../look/Fact';
import { Figure } from '../look/Figure';
import { GradeMark } from '../look/GradeMark';
import { IncidentLink } from '../look/IncidentLink';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { pageAddress } from '../model/address';
import { localTime } from '../model/moment';
import { gradeName } from '../model/words';
import type { Demand, NearBreach } from '../protocol/demand';
import { counted } from './counted';

function Downgrade({ item, zone }: { readonly item: NearBreach; readonly zone: string }) {
  const now = useNow();
  const at = Date.parse(item.at);
  const due = Date.parse(item.due);
  const minutes = Math.floor(Math.abs(due - at) / 60_000);
  return (
    <tr data-testid="near-breach" data-incident={item.id}>
      <th scope="row">
        <IncidentLink id={item.id}>{item.opening}</IncidentLink>{' '}
        <span className="facts__quiet">{item.area ?? 'area not given'}</span>
      </th>
      <td className="nowrap">
        <GradeMark grade={item.from} /> <span aria-hidden="true">→</span>
        <span className="hidden">to </span> <GradeMark grade={item.to} />
      </td>
      <td className="number" title={`The target of ${gradeName(item.from)} ran to ${localTime(due, zone, now)}.`}>
        {localTime(at, zone, now)}, {at > due ? `${minutes} min after` : `${minutes} min before`}
      </td>
    </tr>
  );
}

interface Props {
  readonly incidents: Demand;
  readonly zone: string;
}

/** Where judgement is missing or old, and where grades were changed: downgrades near a breach stand apart. */
export const Judgements = memo(function Judgements({ incidents, zone }: Props) {
  const { search } = useAddress();
  const { thrive, regrades } = incidents;
  const { nearBreach } = regrades;
  const old = thrive.reassessAfterMinutes === null ? '' : `over ${thrive.reassessAfterMinutes} min`;
  return (
    <Panel
      title="THRIVE and regrades"
      aside={<Link href={pageAddress('/thrive', search)}>THRIVE page</Link>}
      className="judgements"
    >
      <dl className="row">
        <Fact label="No THRIVE yet" title={counted.withoutThrive}>
          <Figure value={thrive.without} testId="thrive-without" />
        </Fact>
        <Fact label="Stale THRIVE" title={counted.staleThrive}>
          <Figure value={thrive.stale} testId="thrive-stale" /> <span className="label">{old}</span>
        </Fact>
        <Fact label="Upgraded, 1 h" title={counted.regradedUp}>
          <Figure value={regrades.up} testId="regrades-up" />
        </Fact>
        <Fact label="Downgraded, 1 h" title={counted.regradedDown}>
          <Figure value={regrades.down} testId="regrades-down" />
        </Fact>
      </dl>
      <h3 title={counted.nearBreach} className="panel__sub">
        Downgraded near a breach <span data-testid="regrades-near-breach">{nearBreach.length}</span>
      </h3>
      {nearBreach.length === 0 ? (
        <p className="quiet">None in the last hour.</p>
      ) : (
        <table className="facts">
          <caption className="hidden">Downgrades shortly before or after the old grade’s target ran out</caption>
          <thead className="hidden">
            <tr>
              <th scope="col">Incident</th>
              <th scope="col">Regrade</th>
              <th scope="col">When, against the old target</th>
            </tr>
          </thead>
          <tbody>
            {nearBreach.map((item) => (
              <Downgrade key={`${item.id} ${item.at}`} item={item} zone={zone} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
});
