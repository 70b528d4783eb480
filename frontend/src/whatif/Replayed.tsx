import { Panel } from '../look/Panel';
import type { Result } from '../protocol/counterfactuals';

/** What was counted anew, and what people did and stands as they did it. */
export function Replayed({ result }: { readonly result: Result }) {
  return (
    <Panel title="What was replayed" className="counterfactual">
      <div className="replayed">
        <div>
          <h3>Replayed under the candidate</h3>
          <ul data-testid="replayed">
            {result.replayed.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
        <div>
          <h3>Not replayed: as it happened</h3>
          <ul data-testid="not-replayed">
            {result.notReplayed.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </div>
      </div>
    </Panel>
  );
}
