import type { Result } from '../protocol/counterfactuals';
import { OtherPanel } from './OtherPanel';

/** What was counted anew, and what people did and stands as they did it. */
export function Replayed({ result }: { readonly result: Result }) {
  return (
    <OtherPanel title="What was replayed">
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
    </OtherPanel>
  );
}
