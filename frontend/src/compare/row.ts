import { type MonthPair, pairMonths } from '../model/trend';
import type { Compared, Comparison } from '../protocol/compare';

/** A measure as its row shows it. */
export interface ComparedRow extends Compared {
  /** Its place in the policy's catalogue. */
  readonly order: number;
  readonly pairs: readonly MonthPair[];
}

/** The rows of a comparison by the measures' ids. */
export function comparedRows({ measures, current, previous }: Comparison): Record<string, ComparedRow> {
  return Object.fromEntries(
    measures.map((measure, order) => [
      measure.id,
      { ...measure, order, pairs: pairMonths(measure, current, previous) },
    ]),
  );
}
