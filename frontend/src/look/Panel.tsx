import { type ReactNode, useId } from 'react';
import './panel.css';

interface Props {
  readonly title: string;
  /** Beside the title: what the panel covers. */
  readonly aside?: ReactNode;
  readonly className?: string;
  readonly busy?: boolean;
  readonly children: ReactNode;
}

/** A titled part of a page. Panels do not stand in panels. */
export function Panel({ title, aside, className, busy, children }: Props) {
  const id = useId();
  return (
    <section className={`panel ${className ?? ''}`} aria-labelledby={id} aria-busy={busy}>
      <header className="panel__head">
        <h2 id={id}>{title}</h2>
        {aside !== undefined && <p className="label">{aside}</p>}
      </header>
      {children}
    </section>
  );
}
