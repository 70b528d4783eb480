import type { ReactNode } from 'react';
import { Panel } from '../look/Panel';

interface Props {
  readonly title: string;
  readonly aside?: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A panel of what would have been: hatched, with the word. */
export function OtherPanel({ title, aside, busy = false, children }: Props) {
  return (
    <Panel
      title={title}
      aside={
        <>
          {aside} <span className="counterfactual__word">Counterfactual</span>
        </>
      }
      className="counterfactual"
      busy={busy}
    >
      {children}
    </Panel>
  );
}
