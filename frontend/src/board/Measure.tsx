import type { ReactNode } from 'react';

interface Props {
  readonly label: string;
  /** How it is counted. */
  readonly title: string;
  readonly note: ReactNode;
  readonly children: ReactNode;
}

/** One figure of a description list, with what it is above and what it is of beneath. */
export function Measure({ label, title, note, children }: Props) {
  return (
    <div className="measure" title={title}>
      <dt className="label">{label}</dt>
      <dd>
        {children}
        <span className="label measure__note">{note}</span>
      </dd>
    </div>
  );
}
