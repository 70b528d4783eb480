import type { PlaceStep } from '../protocol/places';
import { figurePrinted, UNSAID } from './figures';
import { monthWords } from './months';
import { dayWords } from './stretch';

/** How the period is cut. */
export type Cut = 'month' | 'week';

const dayOfMonth = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short' });
/** A count with its thousands apart. */
export function countWords(value: number): string {
  return figurePrinted(value, 'count');
}

/** A share in percent, to a tenth. */
export function shareWords(share: number | null): string {
  return share === null ? UNSAID : figurePrinted(share, 'percent');
}

/** `August 2018`, or `2 Jul to 8 Jul 2018`. */
export function stepWords({ first, last }: PlaceStep, cut: Cut): string {
  if (cut === 'month') {
    return monthWords(first.slice(0, 7));
  }
  return first === last ? dayWords(last) : `${dayOfMonth.format(Date.parse(first))} to ${dayWords(last)}`;
}

/** How many there were in a step, wherever they were. */
export function stepTotal(step: PlaceStep): number {
  return Object.values(step.counts).reduce((sum, count) => sum + count, step.without);
}

/** The most that any place had in any step, at least 1: what its bars are drawn against, so that steps compare. */
export function stepTop(steps: readonly PlaceStep[]): number {
  return steps.reduce((top, { counts }) => Math.max(top, ...Object.values(counts)), 1);
}

/** Where in the steps the one is that an address names by its first day; else the last of which there is a record. */
export function stepAt(steps: readonly PlaceStep[], first: string | null): number {
  const found = steps.findIndex((step) => step.first === first);
  const last = steps.findLastIndex((step) => stepTotal(step) > 0);
  return found >= 0 ? found : last >= 0 ? last : steps.length - 1;
}
