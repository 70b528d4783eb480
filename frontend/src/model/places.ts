import type { PlaceStep } from '../protocol/places';

/** How the period is cut. */
export type Cut = 'month' | 'week';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });
const month = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', month: 'long', year: 'numeric' });
const plain = new Intl.NumberFormat('en-GB', { useGrouping: true });

/** A count with its thousands apart. */
export function numberWords(value: number): string {
  return plain.format(value);
}

/** A change with its sign, as figures are set: a minus and not a hyphen. */
export function changeWords(change: number): string {
  return change === 0 ? '0' : `${change > 0 ? '+' : '−'}${plain.format(Math.abs(change))}`;
}

/** A change in percent as it is printed: a whole number, rounded half up, away from zero; from nothing it is not said. */
export function percentWords(percent: number | null): string {
  if (percent === null) {
    return 'n/a';
  }
  const rounded = Math.sign(percent) * Math.round(Math.abs(percent));
  return `${changeWords(rounded === 0 ? 0 : rounded)} %`;
}

/** A share in percent, to a tenth. */
export function shareWords(share: number | null): string {
  return share === null ? 'n/a' : `${share.toFixed(1)} %`;
}

/** `August 2018`, or `2 Jul to 8 Jul 2018`. */
export function stepWords({ first, last }: PlaceStep, cut: Cut): string {
  const from = Date.parse(first);
  return cut === 'month' ? month.format(from) : day.formatRange(from, Date.parse(last)).replace(/\s*–\s*/, ' to ');
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
