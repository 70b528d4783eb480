import type { ReactNode } from 'react';
import './facts.css';

interface Props {
  readonly label: string;
  /** How it is counted. */
  readonly title: string;
  readonly late?: boolean;
  readonly children: ReactNode;
}

/** One figure of a row of them. */
export function Fact({ label, title, late = false, children }: Props) {
  return (
    <div title={title}>
      <dt className={late ? 'label late' : 'label'}>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
