import { Fact } from '../look/Fact';
import { Figure } from '../look/Figure';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { Stretch } from '../page/Stretch';
import type { Counterfactual, Result as Counted } from '../protocol/counterfactuals';
import { AttendancePanel } from './AttendancePanel';
import { csvPath } from './api';
import { FlagsPanel } from './FlagsPanel';
import { GradesPanel } from './GradesPanel';
import { MatrixPanel } from './MatrixPanel';
import { Replayed } from './Replayed';
import { RulesPanel } from './RulesPanel';

interface Props {
  readonly run: Counterfactual;
  readonly result: Counted;
  /** Whether it is of another quarter than the one chosen above. */
  readonly other: boolean;
}

function regraded({ moves }: Counted): number {
  return moves.filter(({ from, to }) => from !== to).reduce((sum, { count }) => sum + count, 0);
}

/** The quarter under the policy in force and under the candidate, side by side, with what changed and for how many. */
export function Result({ run, result, other }: Props) {
  const { pastTarget, incidents } = result;
  return (
    <section className="result" aria-label="Counterfactual result" data-testid="result">
      {other && (
        <Notice testId="run-other">
          <p>This run is of {run.quarter.replace('-', ' ')}. Run the candidate again for the quarter chosen above.</p>
        </Notice>
      )}
      <Panel
        title={`Under “${run.candidate.name}”, ${result.period.name}`}
        aside={<span className="counterfactual__word">Counterfactual</span>}
        className="counterfactual"
      >
        <dl className="row">
          <Fact label="Incidents" title="Incidents that began in the quarter: the same under both.">
            <Figure value={incidents} testId="whatif-incidents" />
          </Fact>
          <Fact label="With another grade" title="Incidents whose last grade would be another one.">
            <Figure value={regraded(result)} testId="whatif-regraded" />
          </Fact>
          <Fact label="Past target, in force" title="Incidents whose target ran out before anybody was there.">
            <Figure value={pastTarget.inForce} testId="whatif-past-inForce" />
          </Fact>
          <Fact
            label="Past target, counterfactual"
            title="The same under the candidate, with the arrivals as they were."
          >
            <Figure value={pastTarget.candidate} testId="whatif-past-candidate" />
          </Fact>
          <Fact label="Newly late" title="Past target under the candidate, and not under the policy in force.">
            <Figure value={pastTarget.newly} testId="whatif-newly" />
          </Fact>
          <Fact label="No longer late" title="Past target under the policy in force, and not under the candidate.">
            <Figure value={pastTarget.noLonger} testId="whatif-noLonger" />
          </Fact>
        </dl>
        <p>
          <a className="button whatif__csv" href={csvPath(run.id)} download>
            Save as CSV
          </a>
        </p>
      </Panel>
      <GradesPanel result={result} />
      <AttendancePanel result={result} />
      <MatrixPanel result={result} />
      <FlagsPanel result={result} />
      {result.rules.length > 0 && <RulesPanel result={result} />}
      <Replayed result={result} />
      <Stretch of={result} />
    </section>
  );
}
