import type { ReactNode } from 'react';
import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import { gravestRisk, longestWaitingCall } from '../model/selectors';
import { lineName } from '../model/words';
import type { Board } from '../protocol/board';
import { AttentionList } from './AttentionList';
import { counted } from './counted';
import './needsDecision.css';

interface LeadProps {
  readonly label: string;
  readonly note: ReactNode;
  readonly title: string;
  readonly late?: boolean;
  readonly children: ReactNode;
}

function Lead({ label, note, title, late = false, children }: LeadProps) {
  return (
    <div className="lead" data-late={late} title={title}>
      <dt className={late ? 'late' : undefined}>{label}</dt>
      <dd>
        {children}
        <span className="label lead__note">{note}</span>
      </dd>
    </div>
  );
}

/** What wants a decision first: the late and the nearly late, the longest wait, the gravest risk. */
export function NeedsDecision({ board }: { readonly board: Board }) {
  const now = useNow();
  const { pastTarget, dueSoon, open } = board.incidents;
  const call = longestWaitingCall(board.calls.lines);
  const risk = gravestRisk(board.missing.risks);
  return (
    <Panel title="Needs a decision now" className="decision">
      <dl className="leads">
        <Lead label="Past target" note={`of ${open} open`} title={counted.pastTarget} late={pastTarget > 0}>
          <Figure value={pastTarget} size="huge" late={pastTarget > 0} testId="past-target" />
        </Lead>
        <Lead label="Due within 10 min" note="not attended yet" title={counted.dueSoon}>
          <Figure value={dueSoon} size="huge" testId="due-soon" />
        </Lead>
        <Lead
          label="Longest call wait"
          note={call === null ? 'no call is waiting' : `on ${lineName(call.line)}`}
          title={counted.longestCall}
        >
          {call === null ? (
            <span className="figure figure--huge">none</span>
          ) : (
            <Elapsed since={call.since} now={now} finest="second" size="huge" />
          )}
        </Lead>
        {risk !== null && (
          <Lead
            label={`${risk.label}-risk missing`}
            note={
              risk.longestSince === null ? (
                'nobody'
              ) : (
                <>
                  longest <Elapsed since={Date.parse(risk.longestSince)} now={now} finest="minute" />
                </>
              )
            }
            title={counted.missing}
          >
            <Figure value={risk.open} size="huge" />
          </Lead>
        )}
      </dl>
      <AttentionList board={board} />
    </Panel>
  );
}
