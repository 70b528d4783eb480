import { useState } from 'react';
import { HttpProblem } from '../live/http';
import { useAddress } from '../look/useAddress';
import { quarterText } from '../model/quarters';
import { Heading } from '../page/Heading';
import { QuarterChoice } from '../page/QuarterChoice';
import { useQuarter } from '../page/useQuarter';
import { start } from './api';
import { CandidatePanel } from './CandidatePanel';
import { ResultOf } from './ResultOf';
import { useCandidate } from './useCandidate';
import { useRun } from './useRun';
import './whatif.css';

function messagesOf(problem: unknown): string[] {
  if (!(problem instanceof HttpProblem)) {
    return ['The server’s answer could not be read.'];
  }
  const fields = problem.problem.errors ?? [];
  return fields.length > 0 ? fields.map(({ message }) => message) : [problem.message];
}

/** A quarter under another policy, beside the same under the one in force. Nothing here is a fact. */
export function WhatIfPage() {
  const { value, go } = useAddress();
  const { quarter, latest, query, choose } = useQuarter();
  const id = value('run');
  const run = useRun(id);
  const here = run.kind === 'here' ? run.run : null;
  const candidate = useCandidate(
    quarterText(quarter),
    here === null ? null : { id: here.id, text: here.candidate.text },
  );
  const [refused, setRefused] = useState<readonly string[]>([]);
  const [sending, setSending] = useState(false);
  const running = here !== null && (here.state === 'waiting' || here.state === 'running');

  const send = async (text: string) => {
    setSending(true);
    setRefused([]);
    try {
      go({ run: await start(query, text), quarter: quarterText(quarter) });
    } catch (problem) {
      setRefused(messagesOf(problem));
    } finally {
      setSending(false);
    }
  };

  return (
    <>
      <Heading title="What if" area={value('area')} areaName={null}>
        <QuarterChoice quarter={quarter} latest={latest} onChoose={choose} />
        <p className="counterfactual__word" data-testid="counterfactual">
          Counterfactual
        </p>
        <p className="label">What would have been counted under another policy. It is never stored as fact.</p>
      </Heading>
      <div className="whatif" data-testid="whatif-page">
        <CandidatePanel
          candidate={candidate}
          busy={sending || running}
          refused={refused}
          onSend={(text) => void send(text)}
        />
        <ResultOf run={run} quarter={quarterText(quarter)} />
      </div>
    </>
  );
}
