import { figurePrinted } from '../model/figures';
import { monthShort } from '../model/months';
import { drawTrend } from '../model/trend';
import type { Break } from '../protocol/compare';
import { Bars } from './Bars';
import type { ComparedRow } from './row';

const WIDTH = 360;
const HEIGHT = 120;

/** More months than this have no room for a figure each: then the last has one. */
const LABELLED = 4;

interface Props {
  readonly row: ComparedRow;
  readonly breaks: readonly Break[];
}

/** The months of an opened measure: bars from zero with the figures at them, the other period's lighter behind. */
export function MonthChart({ row: { title, unit, pairs }, breaks }: Props) {
  const drawn = drawTrend(pairs, breaks, WIDTH, HEIGHT);
  const few = pairs.length <= LABELLED;
  return (
    <svg
      className="month-chart"
      viewBox={`-48 -18 ${WIDTH + 52} ${HEIGHT + 40}`}
      role="img"
      aria-label={`${title} by month; the table beside it has the figures`}
    >
      <path className="bars__line" d={`M0 .5H${WIDTH}`} />
      <Bars drawn={drawn} height={HEIGHT} />
      <path className="bars__axis" d={`M0 ${HEIGHT}H${WIDTH}`} />
      <text x="-6" y="4" className="month-chart__end">
        {figurePrinted(drawn.top, unit)}
      </text>
      <text x="-6" y={HEIGHT + 4} className="month-chart__end">
        0
      </text>
      {drawn.slots.map(({ month, middle, current }, index) => (
        <g key={month} className="month-chart__middle">
          {current !== null && (few || index === pairs.length - 1) && (
            <text x={middle} y={current.y - 4} className="month-chart__figure">
              {figurePrinted(pairs[index]?.current ?? null, unit)}
            </text>
          )}
          <text x={middle} y={HEIGHT + 15}>
            {monthShort(month)}
          </text>
        </g>
      ))}
      {drawn.breaks.map(({ x, policy, of }) => (
        <text key={`${policy} ${of}`} x={x + 4} y="-6">
          {of === 'current' ? `policy ${policy}` : `policy ${policy}, lighter bars`}
        </text>
      ))}
    </svg>
  );
}
