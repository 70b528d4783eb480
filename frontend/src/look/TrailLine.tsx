import { memo } from 'react';
import { linePoints, movedWords } from '../model/trail';
import './trailLine.css';

interface Props {
  readonly marks: readonly number[];
  readonly everyMinutes: number;
  /** What the marks count. */
  readonly of: string;
  readonly testId?: string;
}

const WIDTH = 64;
const HEIGHT = 18;

/** How a figure moved in the last hour, as a small line beside it and in words for those who do not see it. */
export const TrailLine = memo(function TrailLine({ marks, everyMinutes, of, testId }: Props) {
  if (marks.length < 2) {
    return null;
  }
  const points = linePoints(marks, WIDTH, HEIGHT);
  const [x, y] = points.at(-1) ?? [0, 0];
  const words = `${of}: ${movedWords(marks, everyMinutes)}`;
  return (
    <span className="trail" title={words} data-testid={testId} data-marks={marks.join(' ')}>
      <svg viewBox={`-2 -3 ${WIDTH + 6} ${HEIGHT + 6}`} aria-hidden="true" focusable="false">
        <polyline points={points.map((point) => point.join(',')).join(' ')} />
        <circle cx={x} cy={y} r="2.5" />
      </svg>
      <span className="hidden"> {words}. </span>
    </span>
  );
});
