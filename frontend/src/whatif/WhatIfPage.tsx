import { useState } from 'react';
import type { Option } from '../list/column';
import { HttpProblem } from '../live/http';
import { useAddress } from '../look/useAddress';
import { quarterText } from '../model/quarters';
import { PeriodChoice } from '../period/PeriodChoice';
import { usePeriod } from '../period/usePeriod';
import { start } from './api';
import { CandidatePanel } from './CandidatePanel';
import { ResultOf } from './ResultOf';
import { useCandidate } from './useCandidate';
import { useRun } from './useRun';
import '../page/heading.css';
import './whatif.css';

const parts = ['span', 'slice', 'known-at'] as const;

function messagesOf(problem: unknown): string[] {
  if (!(problem instanceof HttpProblem)) {
    return ['The server’s answer could not be read.'];
  }
  const fields = problem.problem.errors ?? [];
  return fields.length > 0 ? fields.map(({ message }) => message) : [problem.message];
}

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  /** The areas of the policy in force. */
  readonly areas: readonly Option[];
}

/** A period under another policy, beside the same under the one in force. Nothing here is a fact. */
export function WhatIfPage({ zone, areas }: Props) {
  const { value, go } = useAddress();
  const period = usePeriod(zone);
  const { asked, query } = period;
  const run = useRun(value('run'));
  const here = run.kind === 'here' ? run.run : null;
  const candidate = useCandidate(
    asked === null ? null : quarterText(asked.quarter),
    here === null ? null : { id: here.id, text: here.candidate.text },
  );
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const running = here !== null && (here.state === 'waiting' || here.state === 'running');

  const send = async (text: string) => {
    setSending(true);
    setRefused([]);
    try {
      go({ run: await start(query ?? '', text) });
    } catch (problem) {
      setRefused(messagesOf(problem));
    } finally {
      setSending(false);
    }
  };

  return (
    <>
      <div className="heading">
        <h1>What if</h1>
        <p className="counterfactual__word" data-testid="counterfactual">
          Counterfactual
        </p>
        <p className="label">What would have been counted under another policy. It is never stored as fact.</p>
      </div>
      <PeriodChoice period={period} parts={parts} zone={zone} areas={areas} />
      <div className="whatif" data-testid="whatif-page">
        <CandidatePanel
          candidate={candidate}
          busy={sending || running || query === null}
          refused={refused}
          onSend={(text) => void send(text)}
        />
        <ResultOf run={run} asked={asked} />
      </div>
    </>
  );
}
