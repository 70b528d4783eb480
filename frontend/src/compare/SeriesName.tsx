import { stretchName } from '../model/stretch';
import type { Stretch } from '../protocol/compare';

interface Props {
  readonly of: 'current' | 'previous';
  readonly stretch: Stretch;
}

/** A period's name beside the look of its bars. */
export function SeriesName({ of, stretch }: Props) {
  return (
    <span className="stretchName">
      <span className="stretchName__mark" data-of={of} /> {stretchName(stretch)}
    </span>
  );
}
