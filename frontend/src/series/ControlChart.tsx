import { useMemo, useRef } from 'react';
import { useWidth } from '../look/useWidth';
import { drawControl } from '../model/control';
import { figurePrinted } from '../model/figures';
import type { Series } from '../protocol/series';
import { Limits } from './Limits';
import { Mark } from './Mark';
import { Strips } from './Strips';

const TOP = 42;
const LEFT = 58;
const HEIGHT = 260;
const LABELS = 26;
const STRIP = 20;

/** Below this there is no room beside the chart. */
const NARROW = 640;

/** A series with its limits: what is usual a pair of steps, what is not a shape that is named beneath; breaks are breaks. */
export function ControlChart({ series }: { readonly series: Series }) {
  const box = useRef<HTMLDivElement>(null);
  const whole = useWidth(box);
  const narrow = whole < NARROW;
  const right = narrow ? 10 : 138;
  const width = Math.max(120, whole - LEFT - right);
  const drawn = useMemo(() => drawControl(series, width, HEIGHT), [series, width]);
  const height = TOP + HEIGHT + LABELS + drawn.strips.length * STRIP + 6;
  return (
    <div ref={box} className="control-box">
      <svg
        className="control"
        viewBox={`0 0 ${whole} ${height}`}
        role="img"
        aria-label={`${series.title} by ${series.by}: ${series.chart.title}; the signals and the table below say the same in words and figures`}
      >
        <g transform={`translate(${LEFT} ${TOP})`}>
          {drawn.ticks.map(({ y, value }) => (
            <g key={value}>
              <path className="control__grid" d={`M0 ${y}H${width}`} />
              <text x="-8" y={y + 4} className="control__end">
                {figurePrinted(value, series.unit)}
              </text>
            </g>
          ))}
          {drawn.scale.from > 0 && (
            <g data-testid="cut-axis">
              <path className="control__cut" d={`M-4 ${HEIGHT - 4}l8 -4l-8 -4l8 -4`} />
              <text x="8" y={HEIGHT - 6}>
                does not start at zero
              </text>
            </g>
          )}
          {drawn.bases.map(({ from, to, points }) => (
            <g key={from}>
              <path className="control__base" d={`M${from + 1} -6v-4H${to - 1}v4`} />
              <text x={from + 2} y="-14">
                base: {points} points
              </text>
            </g>
          ))}
          {drawn.breaks.map(({ x, policy }) => (
            <g key={policy}>
              <path className="control__break" d={`M${x} -24V${HEIGHT}`} />
              <text x={x > width - 90 ? x - 4 : x + 4} y="-28" className={x > width - 90 ? 'control__end' : undefined}>
                policy {policy}
              </text>
            </g>
          ))}
          {drawn.rebases.map(({ x, id }) => (
            <path key={id} className="control__rebase" d={`M${x} 0V${HEIGHT}`} />
          ))}
          <Limits drawn={drawn} unit={series.unit} width={width} narrow={narrow} />
          <path className="control__line" d={drawn.line} />
          {drawn.dots.map((dot) => (
            <Mark key={dot.period} {...dot} />
          ))}
          <path className="control__axis" d={`M0 ${HEIGHT}H${width}`} />
          {drawn.labels.map(({ x, words }) => (
            <text key={words} x={x} y={HEIGHT + 18} className="control__middle">
              {words}
            </text>
          ))}
          <Strips drawn={drawn} y={HEIGHT + LABELS} step={STRIP} width={width} narrow={narrow} />
        </g>
      </svg>
    </div>
  );
}
