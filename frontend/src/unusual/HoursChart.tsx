import { memo, useMemo } from 'react';
import { drawHours } from '../model/hours';
import { localTime } from '../model/moment';
import type { PastCount } from '../protocol/unusual';

const WIDTH = 320;
const HEIGHT = 72;

interface Props {
  readonly past: readonly PastCount[];
  readonly zone: string;
  readonly title: string;
}

/** The last twelve hours: the count a line, what was expected a thin one, the band shaded; outside is a hollow mark. */
export const HoursChart = memo(function HoursChart({ past, zone, title }: Props) {
  const drawn = useMemo(() => drawHours(past, WIDTH, HEIGHT), [past]);
  const [first, last] = [past[0], past.at(-1)];
  const time = (hour: PastCount | undefined) =>
    hour === undefined ? '' : localTime(Date.parse(hour.at), zone, Date.parse(hour.at));
  return (
    <svg
      className="hours"
      viewBox={`-30 -8 ${WIDTH + 42} ${HEIGHT + 30}`}
      role="img"
      aria-label={`${title} over the last ${past.length} hours; the table below has the figures`}
    >
      {drawn.bands.map((band) => (
        <path key={band} className="hours__band" d={band} />
      ))}
      <path className="hours__axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
      <path className="hours__expected" d={drawn.expected} />
      <path className="hours__line" d={drawn.line} />
      {drawn.points.map(({ x, y, outside }, index) => (
        <circle
          key={x}
          className="hours__point"
          cx={x}
          cy={y}
          r={outside ? 4.5 : index === past.length - 1 ? 3.5 : 2}
          data-outside={outside}
        />
      ))}
      <text x="-6" y="4" className="hours__end">
        {Math.round(drawn.top)}
      </text>
      <text x="-6" y={HEIGHT + 4} className="hours__end">
        0
      </text>
      <text x="0" y={HEIGHT + 18}>
        {time(first)}
      </text>
      <text x={WIDTH} y={HEIGHT + 18} className="hours__end">
        {time(last)}
      </text>
    </svg>
  );
});
