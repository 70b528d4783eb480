import type { RuleName } from '../model/control';

interface Props {
  readonly x: number;
  readonly y: number;
  /** The rule by which the point is not as usual; null for a usual one. */
  readonly rule: RuleName | null;
  readonly complete?: boolean;
}

function path(rule: RuleName, x: number, y: number): string {
  switch (rule) {
    case 'outside':
      return `M${x} ${y - 7}L${x + 7} ${y}L${x} ${y + 7}L${x - 7} ${y}Z`;
    case 'eight-on-one-side':
      return `M${x - 4.5} ${y - 4.5}h9v9h-9Z`;
    case 'six-in-a-trend':
      return `M${x} ${y - 6}L${x + 5.5} ${y + 4}H${x - 5.5}Z`;
    case 'two-of-three':
      return `M${x - 5} ${y}a5 5 0 1 0 10 0a5 5 0 1 0 -10 0Z`;
  }
}

/** A point: a dot where it is usual, else a hollow shape that tells the rule; a smaller ring where it is not over yet. */
export function Mark({ x, y, rule, complete = true }: Props) {
  return rule === null ? (
    <circle className="control__dot" cx={x} cy={y} r={complete ? 2.75 : 3.5} data-complete={complete} />
  ) : (
    <path className="control__signal" d={path(rule, x, y)} data-rule={rule} />
  );
}
