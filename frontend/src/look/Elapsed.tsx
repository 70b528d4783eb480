import { durationParts } from '../model/duration';
import './figure.css';

interface Props {
  /** Epoch milliseconds. */
  readonly since: number;
  readonly now: number;
  readonly finest: 'second' | 'minute';
  readonly size?: 'text' | 'figure' | 'huge';
  readonly testId?: string;
}

/** How long something has lasted, its units small beside its figures. */
export function Elapsed({ since, now, finest, size = 'text', testId }: Props) {
  return (
    <span className={`figure figure--${size}`} data-testid={testId} data-since={new Date(since).toISOString()}>
      {durationParts(now - since, finest).map(({ value, unit }) => (
        <span key={unit} className="figure__part">
          {value}
          <span className="figure__unit"> {unit} </span>
        </span>
      ))}
    </span>
  );
}
