import type { Break, Comparison, Stretch } from '../protocol/compare';
import { monthWords } from './months';

const day = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' });

/** A local day, such as `11 Mar 2020`. */
export function dayWords(date: string): string {
  return day.format(Date.parse(`${date.slice(0, 10)}T00:00:00Z`));
}

/** A period's name as people write it: `2018/19 Q2`, `August 2018`, `12 months to September 2018`. */
export function stretchName({ name }: Pick<Stretch, 'name'>): string {
  return name.replace(/(\d)-Q/, '$1 Q').replace(/\b\d{4}-\d{2}\b/, monthWords);
}

/** Its days: `1 Jul 2018 to 30 Sep 2018`. */
export function stretchDays({ first, last }: Stretch): string {
  return `${dayWords(first)} to ${dayWords(last)}`;
}

/** Where a break lies between what is compared, in words. */
export function breakWhere({ from }: Break, { current, previous }: Pick<Comparison, 'current' | 'previous'>): string {
  const within = ({ first, last }: Stretch) => first < from && from <= last;
  if (within(current)) {
    return `within ${stretchName(current)}`;
  }
  return within(previous) ? `within ${stretchName(previous)}` : 'between the two periods';
}

/** Whether nothing at all is counted of one of the periods. */
export function isEmpty({ measures }: Comparison, which: 'current' | 'previous'): boolean {
  return measures.every((measure) => measure[which] === null || measure[which] === 0);
}
