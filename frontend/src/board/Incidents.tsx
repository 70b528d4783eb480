import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { gradeKey, targetWords } from '../model/words';
import type { Board, GradeCounts } from '../protocol/board';
import { counted } from './counted';
import './incidents.css';

function AgainstTarget({ counts }: { readonly counts: GradeCounts }) {
  if (counts.target === null) {
    return <span className="hidden">no target</span>;
  }
  if (counts.pastTarget === 0 && counts.dueSoon === 0) {
    return <span className="quiet">none late</span>;
  }
  return (
    <>
      {counts.pastTarget > 0 && (
        <span className="incidents__late late">
          <Figure value={counts.pastTarget} late /> past target
        </span>
      )}
      {counts.dueSoon > 0 && <span className="incidents__soon">{counts.dueSoon} due in 10 min</span>}
    </>
  );
}

function Row({ counts, zone, now }: { readonly counts: GradeCounts; readonly zone: string; readonly now: number }) {
  const since = counts.oldestWaitingSince === null ? null : Date.parse(counts.oldestWaitingSince);
  return (
    <tr>
      <th scope="row">
        <span className="incidents__grade">
          <GradeMark grade={counts.grade} />
          <span>
            <span className="incidents__label">{counts.label}</span>
            <span className="label incidents__target">{targetWords(counts.target)}</span>
            <span className="label incidents__brief">{counts.awaitingDispatch} awaiting dispatch</span>
            <span className="incidents__brief">
              <AgainstTarget counts={counts} />
            </span>
          </span>
        </span>
      </th>
      <td>
        <Figure value={counts.open} testId={`grade-${gradeKey(counts.grade)}-open`} />
      </td>
      <td className="incidents__stage">
        <Figure value={counts.awaitingDispatch} size="text" />
      </td>
      <td className="incidents__stage">
        <Figure value={counts.enRoute} size="text" />
      </td>
      <td className="incidents__stage">
        <Figure value={counts.atScene} size="text" />
      </td>
      <td className="incidents__stage">
        <Figure value={counts.resolved} size="text" />
      </td>
      <td title={since === null ? undefined : `since ${localTime(since, zone, now)}`}>
        {since === null ? <span className="quiet">none</span> : <Elapsed since={since} now={now} finest="minute" />}
      </td>
      <td className="incidents__against">
        <AgainstTarget counts={counts} />
      </td>
    </tr>
  );
}

/** The state of the ground: open incidents by grade, where they stand, and how they stand to their target. */
export function Incidents({ board }: { readonly board: Board }) {
  const now = useNow();
  return (
    <Panel title="Open incidents" aside={`${board.incidents.open} open, by grade`} className="incidents">
      <table>
        <caption className="hidden">Open incidents by grade</caption>
        <thead>
          <tr>
            <th scope="col">Grade and target</th>
            <th scope="col" title={counted.open}>
              Open
            </th>
            <th scope="col" className="incidents__stage" title={counted.awaitingDispatch}>
              Awaiting dispatch
            </th>
            <th scope="col" className="incidents__stage" title={counted.enRoute}>
              En route
            </th>
            <th scope="col" className="incidents__stage" title={counted.atScene}>
              At scene
            </th>
            <th scope="col" className="incidents__stage" title={counted.resolved}>
              Resolved
            </th>
            <th scope="col" title={counted.oldest}>
              Oldest waiting
            </th>
            <th scope="col" className="incidents__against" title={counted.pastTarget}>
              Against target
            </th>
          </tr>
        </thead>
        <tbody>
          {board.incidents.grades.map((counts) => (
            <Row key={gradeKey(counts.grade)} counts={counts} zone={board.zone} now={now} />
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
