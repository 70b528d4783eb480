import { useId } from 'react';
import './progress.css';

interface Props {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  readonly note?: string;
}

/** How far something has come, as a bar and in words. */
export function Progress({ label, share, note }: Props) {
  const id = useId();
  const percent = Math.floor(Math.min(1, Math.max(0, share)) * 100);
  return (
    <div className="progress">
      <label htmlFor={id}>{label}</label>
      <progress id={id} max={100} value={percent} />
      <span className="progress__words">
        {percent} %{note === undefined ? '' : `, ${note}`}
      </span>
    </div>
  );
}
