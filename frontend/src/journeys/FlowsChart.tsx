import type { Flows, Stop } from '../model/journeys';
import { flowWords } from '../model/journeys';
import { gradeKey } from '../model/words';

const WIDTH = 300;
const BAR = 6;

interface EndProps {
  readonly stop: Stop;
  readonly x: number;
  readonly side: 'first' | 'last';
}

/** Where bands begin or end: a bar, and beside it the grade and how many. */
function End({ stop, x, side }: EndProps) {
  const { grade, count, y, height } = stop;
  const left = side === 'first';
  return (
    <g className="flows__end" data-grade={gradeKey(grade)}>
      <rect x={left ? x - BAR : x} y={y} width={BAR} height={height} />
      <text x={left ? x - BAR - 6 : x + BAR + 6} y={y + height / 2 + 4} textAnchor={left ? 'end' : 'start'}>
        {grade === null ? 'Ungraded' : `Grade ${grade}`} <tspan className="flows__count">{count}</tspan>
      </text>
    </g>
  );
}

/** Incidents from their first grade to their last. */
export function FlowsChart({ drawn }: { readonly drawn: Flows }) {
  return (
    <svg
      className="flows"
      viewBox={`-130 -16 ${WIDTH + 260} ${drawn.height + 22}`}
      role="img"
      aria-label="Incidents from their first grade to their last; the table below has the figures"
    >
      <text x={-BAR - 6} y="-5" textAnchor="end" className="flows__head">
        First grade
      </text>
      <text x={WIDTH + BAR + 6} y="-5" className="flows__head">
        Last grade
      </text>
      {drawn.flows.map((flow) => (
        <path
          key={`${gradeKey(flow.first)}-${gradeKey(flow.last)}`}
          className="flows__band"
          data-moved={flow.first !== flow.last}
          d={flow.path}
        >
          <title>{flowWords(flow)}</title>
        </path>
      ))}
      {drawn.firsts.map((stop) => (
        <End key={gradeKey(stop.grade)} stop={stop} x={0} side="first" />
      ))}
      {drawn.lasts.map((stop) => (
        <End key={gradeKey(stop.grade)} stop={stop} x={WIDTH} side="last" />
      ))}
    </svg>
  );
}
