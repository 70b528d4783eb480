import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import { counted } from './counted';

/** The day's stop-searches. */
export function StopSearches({ today }: { readonly today: number }) {
  return (
    <Panel title="Stop-searches" aside="today" className="searches">
      <p title={counted.stopSearches}>
        <Figure value={today} unit="made" testId="stop-searches-today" />
      </p>
    </Panel>
  );
}
