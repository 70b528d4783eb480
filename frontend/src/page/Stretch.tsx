import { localSecond } from '../model/moment';
import type { Period, Slice } from '../protocol/slices';
import './ground.css';

interface Props {
  readonly of: {
    readonly position: number;
    readonly knownAt: string | null;
    readonly zone: string;
    readonly period: Period;
    readonly slice: Slice;
    readonly policies: readonly string[];
  };
}

/** What the figures of a period stand on: the place in the log, what was known, the policies. */
export function Stretch({ of: { position, knownAt, zone, period, slice, policies } }: Props) {
  const at = knownAt === null ? null : Date.parse(knownAt);
  const narrowed = [...slice.areas, ...slice.beats, ...slice.qualifiers];
  return (
    <footer className="ground label" aria-label="What these figures stand on">
      <span>
        {period.first} to {period.last}
        {narrowed.length > 0 && `, ${narrowed.join(', ')}`}
      </span>
      <span>
        Log position <span data-testid="position">{position}</span>
      </span>
      <span>{at === null ? 'As known now' : `As known at ${localSecond(at, zone, 0)}`}</span>
      <span>Policy of {policies.join(', ')}</span>
      <span>Days are {zone.replace('_', ' ')}</span>
    </footer>
  );
}
