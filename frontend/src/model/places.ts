import type { PlaceStep } from '../protocol/places';
import { figurePrinted, UNSAID } from './figures';
import { monthWords } from './months';

/** How the period is cut. */
export type Cut = 'month' | 'week';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
/** A count with its thousands apart. */
export function countWords(value: number): string {
  return figurePrinted(value, 'count');
}

/** A share in percent, to a tenth. */
export function shareWords(share: number | null): string {
  return share === null ? UNSAID : figurePrinted(share, 'percent');
}

/** `August 2018`, or `2–8 Jul 2018`. */
export function stepWords({ first, last }: PlaceStep, cut: Cut): string {
  return cut === 'month' ? monthWords(first.slice(0, 7)) : day.formatRange(Date.parse(first), Date.parse(last));
}

/** How many there were in a step, wherever they were. */
export function stepTotal(step: PlaceStep): number {
  return Object.values(step.counts).reduce((sum, count) => sum + count, step.without);
}

/** The most that any place had in any step, at least 1: what its bars are drawn against, so that steps compare. */
export function stepTop(steps: readonly PlaceStep[]): number {
  return steps.reduce((top, { counts }) => Math.max(top, ...Object.values(counts)), 1);
}

/** Where in the steps the one is that an address names by its first day; the last one where it names none. */
export function stepAt(steps: readonly PlaceStep[], first: string | null): number {
  const found = steps.findIndex((step) => step.first === first);
  return found >= 0 ? found : steps.length - 1;
}
