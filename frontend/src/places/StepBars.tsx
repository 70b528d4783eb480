import { memo } from 'react';
import { countWords } from '../model/places';
import type { PlaceRow, PlaceStep } from '../protocol/places';

interface Props {
  /** The places to show, the most of the whole period first. */
  readonly rows: readonly PlaceRow[];
  readonly step: PlaceStep;
  /** What a full bar stands for: the same in every step. */
  readonly top: number;
}

/** Places that stand on no map, each with its count and a bar that compares through all steps. */
export const StepBars = memo(function StepBars({ rows, step, top }: Props) {
  return (
    <ul className="lined" data-testid="step-bars">
      {rows.map(({ key, name }) => {
        const count = step.counts[key] ?? 0;
        return (
          <li key={key}>
            <span>{name}</span>
            <b className="number" data-testid={`step-${key}`}>
              {countWords(count)}
            </b>
            <span className="placed__bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / top}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
});
