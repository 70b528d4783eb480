import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { Progress } from '../look/Progress';
import { Result } from './Result';
import type { Run } from './useRun';

interface Props {
  readonly run: Run;
  readonly quarter: string;
}

/** What came of the candidate, in each of its states: none yet, running, done, failed, gone. */
export function ResultOf({ run, quarter }: Props) {
  switch (run.kind) {
    case 'none':
      return (
        <Panel title="Result" aside="Counterfactual" className="counterfactual">
          <p className="quiet">
            Change a target, a clock or a grade rule in the candidate and run it: the quarter is counted under it and
            under the policy in force, side by side.
          </p>
        </Panel>
      );
    case 'asking':
      return (
        <Panel title="Result" aside="Counterfactual" className="counterfactual" busy>
          <p className="quiet">Asking the server how it stands.</p>
        </Panel>
      );
    case 'gone':
      return (
        <Notice alert testId="run-gone">
          <p>The server no longer holds this run: it keeps none for good. Run the candidate again.</p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice alert testId="run-failed">
          <p>{run.message}</p>
        </Notice>
      );
    case 'here':
      break;
  }
  const { state, share, error, result } = run.run;
  if (state === 'failed') {
    return (
      <Notice alert testId="run-failed">
        <p>The run stopped: {error}</p>
      </Notice>
    );
  }
  if (result === null) {
    return (
      <Panel title="Result" aside="Counterfactual" className="counterfactual" busy>
        <Progress
          label={state === 'waiting' ? 'Waiting for its turn' : 'Counting the quarter under both policies'}
          share={share}
        />
      </Panel>
    );
  }
  return <Result run={run.run} result={result} other={run.run.quarter !== quarter} />;
}
