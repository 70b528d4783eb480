/** An honest axis: from zero, or, where all values lie far above it, from a round figure that the chart must tell of. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
}

/** Values of which the smallest is more than this share of the largest need not start at zero. */
const FAR = 0.6;
const WANTED = 4;

function step(span: number): number {
  const rough = span / WANTED;
  const ten = 10 ** Math.floor(Math.log10(rough));
  return ([1, 2, 2.5, 5].find((times) => times * ten >= rough) ?? 10) * ten;
}

/**
 * An axis for values.
 *
 * @param least the smallest gap between two figures on it: 1 for what is counted
 * @param most no figure on it is larger
 */
export function scaleOf(values: readonly number[], least: number, most = Number.POSITIVE_INFINITY): Scale {
  const high = Math.max(...values, 0);
  const low = Math.min(...values, high);
  const far = high > 0 && low > FAR * high;
  const by = Math.max(least, step(Math.max(high - (far ? low : 0), least)));
  const from = far ? Math.max(0, Math.floor((low - by / 4) / by) * by) : 0;
  const to = Math.min(most, Math.max(from + by, Math.ceil(high / by) * by));
  const count = Math.floor((to - from) / by + 1e-9);
  return { from, to, ticks: Array.from({ length: count + 1 }, (_, tick) => from + tick * by) };
}
