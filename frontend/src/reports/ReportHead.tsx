import { Link } from 'wouter';
import { useNow } from '../live/now';
import { Fact } from '../look/Fact';
import { localTime } from '../model/moment';
import { stretchDays, stretchName } from '../model/stretch';
import type { Report } from '../protocol/report';
import { Hash } from './Hash';
import { Simulated } from './Simulated';
import { StatusMark } from './StatusMark';

/** What a report is, of what, and what its figures stand on. */
export function ReportHead({ report }: { readonly report: Report }) {
  const { title, force, status, current, previous, knownAt, position, policies, sha256, simulated, zone } = report;
  const now = useNow();
  return (
    <>
      <div className="heading">
        <h1>{title}</h1>
        {simulated && <Simulated />}
        <span>{force}</span>
        <Link href="/reports">All reports</Link>
      </div>
      <dl className="row report-head" data-testid="report-head">
        <Fact label="Status" title="Draft, reviewed, published or withdrawn.">
          <StatusMark status={status} />
        </Fact>
        <Fact label="Period" title={stretchDays(current)}>
          {stretchName(current)}
          <span className="quiet">{stretchDays(current)}</span>
        </Fact>
        <Fact label="Compared with" title={stretchDays(previous)}>
          {stretchName(previous)}
        </Fact>
        <Fact label="As known at" title="What was recorded later is not in its figures.">
          {localTime(Date.parse(knownAt), zone, now)}
        </Fact>
        <Fact label="Log position" title="The last event of the log that its figures stand on.">
          <span className="number" data-testid="position">
            {position}
          </span>
        </Fact>
        <Fact label={policies.length === 1 ? 'Policy' : 'Policies'} title="The rules by which it counts.">
          {policies.join(', ')}
        </Fact>
        <Fact label="SHA-256" title="Of its figures: the same figures give the same.">
          <Hash sha256={sha256} />
        </Fact>
      </dl>
    </>
  );
}
