import type { ReactNode } from 'react';
import './notice.css';

interface Props {
  readonly children: ReactNode;
  /** Read out at once. */
  readonly alert?: boolean;
  readonly testId?: string;
}

/** Something to know or to do in place of, or above, what a page shows. */
export function Notice({ children, alert = false, testId }: Props) {
  return (
    <div className="notice" role={alert ? 'alert' : undefined} data-testid={testId}>
      {children}
    </div>
  );
}
