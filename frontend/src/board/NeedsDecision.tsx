import { memo, type ReactNode } from 'react';
import { useNow } from '../live/now';
import { Elapsed } from '../look/Elapsed';
import { Figure } from '../look/Figure';
import { Panel } from '../look/Panel';
import { TrailLine } from '../look/TrailLine';
import { gravestRisk, longestWaitingCall } from '../model/selectors';
import { lineName } from '../model/words';
import type { Trail } from '../protocol/board';
import type { Line } from '../protocol/calls';
import type { Demand } from '../protocol/demand';
import type { Risk } from '../protocol/people';
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

function LongestCall({ lines }: { readonly lines: readonly Line[] }) {
  const now = useNow();
  const call = longestWaitingCall(lines);
  return (
    <Lead
      label="Longest call wait"
      note={call === null ? 'no call is waiting' : `on ${lineName(call.line)}`}
      title={counted.longestCall}
    >
      {call === null ? (
        <span className="figure figure--huge">none</span>
      ) : (
        <Elapsed since={call.since} now={now} finest="second" size="huge" testId="longest-call" />
      )}
    </Lead>
  );
}

function GravestMissing({ risk }: { readonly risk: Risk }) {
  const now = useNow();
  const longest =
    risk.longestSince === null ? (
      'nobody'
    ) : (
      <>
        longest <Elapsed since={Date.parse(risk.longestSince)} now={now} finest="minute" />
      </>
    );
  return (
    <Lead label={`${risk.label}-risk missing`} note={longest} title={counted.missing}>
      <Figure value={risk.open} size="huge" />
    </Lead>
  );
}

interface Props {
  readonly incidents: Demand;
  readonly lines: readonly Line[];
  readonly risks: readonly Risk[];
  readonly trail: Trail;
  readonly zone: string;
  /** Whether it stands alone on a wall. */
  readonly alone: boolean;
}

/** What wants a decision first: the late and the nearly late, the longest wait, the gravest risk. */
export const NeedsDecision = memo(function NeedsDecision({ incidents, lines, risks, trail, zone, alone }: Props) {
  const { pastTarget, dueSoon, open } = incidents;
  const risk = gravestRisk(risks);
  return (
    <Panel title="Needs a decision now" className="decision">
      <dl className="leads">
        <Lead label="Past target" note={`of ${open} open`} title={counted.pastTarget} late={pastTarget > 0}>
          <Figure value={pastTarget} size="huge" late={pastTarget > 0} testId="past-target" />
          <TrailLine
            marks={trail.pastTarget}
            everyMinutes={trail.everyMinutes}
            of="Past target"
            testId="past-target-trail"
          />
        </Lead>
        <Lead label="Due within 10 min" note="not attended yet" title={counted.dueSoon}>
          <Figure value={dueSoon} size="huge" testId="due-soon" />
        </Lead>
        <LongestCall lines={lines} />
        {risk !== null && <GravestMissing risk={risk} />}
      </dl>
      <AttentionList incidents={incidents} zone={zone} whole={alone} />
    </Panel>
  );
});
