import type { Bar, Trend } from '../model/trend';

function Rect({ bar, of }: { readonly bar: Bar | null; readonly of: 'current' | 'previous' }) {
  return bar === null || bar.height === 0 ? null : <rect className="bars__bar" data-of={of} {...bar} />;
}

interface Props {
  readonly drawn: Trend;
  readonly height: number;
}

/** The bars of both periods, and a broken line where a policy began. */
export function Bars({ drawn: { slots, breaks }, height }: Props) {
  return (
    <>
      {slots.map(({ month, current, previous }) => (
        <g key={month}>
          <Rect bar={previous} of="previous" />
          <Rect bar={current} of="current" />
        </g>
      ))}
      {breaks.map(({ x, policy, of }) => (
        <path key={`${policy} ${of}`} className="bars__break" data-of={of} d={`M${x} 0V${height}`} />
      ))}
    </>
  );
}
