import { type ReactNode, useState } from 'react';
import './figure.css';

interface Props {
  readonly value: number;
  /** The second of the three sizes is the usual one. */
  readonly size?: 'text' | 'figure' | 'huge';
  readonly unit?: ReactNode;
  readonly late?: boolean;
  readonly testId?: string;
}

/** A count with its unit. It is marked for a moment when it changes, and takes no more room. */
export function Figure({ value, size = 'figure', unit, late = false, testId }: Props) {
  const [shown, setShown] = useState(value);
  const [changes, setChanges] = useState(0);
  if (shown !== value) {
    setShown(value);
    setChanges(changes + 1);
  }
  return (
    <span className={`figure figure--${size}${late ? ' late' : ''}`}>
      <span key={changes} className={changes > 0 ? 'figure__value figure__value--changed' : 'figure__value'}>
        <span data-testid={testId}>{value}</span>
      </span>
      {unit !== undefined && <span className="figure__unit"> {unit}</span>}
    </span>
  );
}
