import type { Control } from '../model/control';
import { Mark } from './Mark';

interface Props {
  readonly drawn: Control;
  /** Where the first begins. */
  readonly y: number;
  readonly step: number;
  readonly width: number;
  readonly narrow: boolean;
}

/** A strip for each rule that found something: its shape and name, and over which points it holds. */
export function Strips({ drawn: { strips }, y, step, width, narrow }: Props) {
  return strips.map(({ rule, name, spans }, index) => {
    const at = y + index * step + step / 2;
    return (
      <g key={rule} data-testid={`strip-${rule}`}>
        {spans.map(([from, to]) => (
          <path key={from} className="control__span" d={`M${from - 3} ${at}H${to + 3}`} />
        ))}
        {narrow ? null : <Mark x={width + 14} y={at} rule={rule} />}
        <text x={narrow ? 0 : width + 26} y={narrow ? at - 4 : at + 4} className="control__name">
          {name}
        </text>
      </g>
    );
  });
}
