import { memo } from 'react';
import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { TrailLine } from '../look/TrailLine';
import { localTime } from '../model/moment';
import { gradeKey, targetWords } from '../model/words';
import type { Trail } from '../protocol/board';
import type { Demand, GradeCounts } from '../protocol/demand';
import { counted } from './counted';
import './incidents.css';

const stages = [
  {
    key: 'awaiting-assessment',
    name: 'Awaiting assessment',
    how: counted.awaitingAssessment,
    of: 'awaitingAssessment',
  },
  { key: 'awaiting-dispatch', name: 'Awaiting dispatch', how: counted.awaitingDispatch, of: 'awaitingDispatch' },
  { key: 'en-route', name: 'En route', how: counted.enRoute, of: 'enRoute' },
  { key: 'at-scene', name: 'At scene', how: counted.atScene, of: 'atScene' },
  { key: 'resolved', name: 'Resolved', how: counted.resolved, of: 'resolved' },
] as const;

function AgainstTarget({ counts, ids = false }: { readonly counts: GradeCounts; readonly ids?: boolean }) {
  const id = (name: string) => (ids ? `grade-${gradeKey(counts.grade)}-${name}` : undefined);
  if (counts.target === null) {
    return <span className="quiet">no target</span>;
  }
  if (counts.pastTarget === 0 && counts.dueSoon === 0) {
    return <span className="quiet">none late</span>;
  }
  return (
    <>
      {counts.pastTarget > 0 && (
        <span className="incidents__late late">
          <span data-testid={id('past-target')}>{counts.pastTarget}</span> past target
        </span>
      )}
      {counts.dueSoon > 0 && (
        <span className="incidents__soon">
          <span data-testid={id('due-soon')}>{counts.dueSoon}</span> due in 10 min
        </span>
      )}
    </>
  );
}

function Oldest({ counts, zone }: { readonly counts: GradeCounts; readonly zone: string }) {
  const now = useNow();
  const since = counts.oldestWaitingSince === null ? null : Date.parse(counts.oldestWaitingSince);
  return (
    <td className="number" title={since === null ? undefined : `since ${localTime(since, zone, now)}`}>
      {since === null ? (
        <span className="quiet">none</span>
      ) : (
        <Elapsed since={since} now={now} finest="minute" testId={`grade-${gradeKey(counts.grade)}-oldest`} />
      )}
    </td>
  );
}

const Row = memo(function Row({ counts, zone }: { readonly counts: GradeCounts; readonly zone: string }) {
  const id = `grade-${gradeKey(counts.grade)}`;
  return (
    <tr>
      <th scope="row">
        <span className="incidents__grade">
          <GradeMark grade={counts.grade} />
          <span>
            <span className="incidents__label">{counts.label}</span>
            <span className="label incidents__target">{targetWords(counts.target)}</span>
            <span className="label incidents__brief">
              {counts.awaitingAssessment} awaiting assessment, {counts.awaitingDispatch} awaiting dispatch
            </span>
            {counts.target !== null && (
              <span className="incidents__brief">
                <AgainstTarget counts={counts} />
              </span>
            )}
          </span>
        </span>
      </th>
      <td className="number">
        <Figure value={counts.open} testId={`${id}-open`} />
      </td>
      {stages.map(({ key, of }) => (
        <td key={key} className="number incidents__stage">
          <Figure value={counts[of]} size="text" testId={`${id}-${key}`} />
        </td>
      ))}
      <Oldest counts={counts} zone={zone} />
      <td className="number incidents__against">
        <AgainstTarget counts={counts} ids />
      </td>
    </tr>
  );
});

interface Props {
  readonly incidents: Demand;
  readonly trail: Trail;
  readonly policy: string;
  readonly zone: string;
}

/** The state of the ground: open incidents by grade, where they stand, and how they stand to their target. */
export const Incidents = memo(function Incidents({ incidents, trail, policy, zone }: Props) {
  return (
    <Panel
      title="Open incidents"
      aside={
        <>
          <span title={counted.open}>
            <b data-testid="incidents-open">{incidents.open}</b> open
          </span>{' '}
          <TrailLine
            marks={trail.open}
            everyMinutes={trail.everyMinutes}
            of="Open incidents"
            testId="incidents-open-trail"
          />{' '}
          <span title={counted.today}>
            <b data-testid="incidents-today">{incidents.today}</b> opened today
          </span>
          , targets of policy {policy}
        </>
      }
      className="incidents"
    >
      <table>
        <caption className="hidden">Open incidents by grade</caption>
        <thead>
          <tr>
            <th scope="col">Grade and target</th>
            <th scope="col" className="number" title={counted.open}>
              Open
            </th>
            {stages.map(({ key, name, how }) => (
              <th key={key} scope="col" className="number incidents__stage" title={how}>
                {name}
              </th>
            ))}
            <th scope="col" className="number" title={counted.oldest}>
              Oldest waiting
            </th>
            <th scope="col" className="number incidents__against" title={counted.pastTarget}>
              Against target
            </th>
          </tr>
        </thead>
        <tbody>
          {incidents.grades.map((counts) => (
            <Row key={gradeKey(counts.grade)} counts={counts} zone={zone} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
});
