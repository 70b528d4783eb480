import { memo } from 'react';
import './bandMark.css';

interface Props {
  readonly count: number;
  readonly expected: number;
  readonly low: number;
  readonly high: number;
}

const WIDTH = 120;

/** A count on a thin line from zero: the band shaded, the expected value a tick, the count a mark. The words stand beside. */
export const BandMark = memo(function BandMark({ count, expected, low, high }: Props) {
  const end = Math.max(count, high) * 1.08 || 1;
  const at = (value: number) => Math.round((value / end) * WIDTH * 10) / 10;
  const outside = count > high || count < low;
  return (
    <svg className="band" viewBox={`-5 0 ${WIDTH + 10} 16`} aria-hidden="true" focusable="false" data-outside={outside}>
      <path className="band__line" d={`M0 8H${WIDTH}`} />
      <rect className="band__within" x={at(low)} y="4" width={Math.max(1, at(high) - at(low))} height="8" />
      <path className="band__expected" d={`M${at(expected)} 2V14`} />
      {outside ? (
        <path className="band__count" d={`M${at(count)} 2.5l5 5.5-5 5.5-5-5.5z`} />
      ) : (
        <circle className="band__count" cx={at(count)} cy="8" r="4" />
      )}
    </svg>
  );
});
