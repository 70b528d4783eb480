import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import type { Board } from '../protocol/board';
import { counted } from './counted';
import './missing.css';

/** Open missing-person records by risk, the gravest first. */
export function Missing({ missing }: { readonly missing: Board['missing'] }) {
  const now = useNow();
  return (
    <Panel
      className="missing"
      title="Missing people"
      aside={
        <span title={counted.missing}>
          {missing.open} open {missing.open === 1 ? 'record' : 'records'}, with the longest time
        </span>
      }
    >
      <dl className="risks">
        {missing.risks.map((risk) => (
          <div key={risk.risk} title={counted.missing}>
            <dt className="label">{risk.label}</dt>
            <dd>
              <Figure value={risk.open} testId={`missing-${risk.risk}-open`} />
              {risk.longestSince !== null && (
                <span className="label risks__longest">
                  <span className="hidden">longest </span>
                  <Elapsed since={Date.parse(risk.longestSince)} now={now} finest="minute" />
                </span>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
