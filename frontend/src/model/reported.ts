import { dayWords, stretchName } from './stretch';
import { monthsOn, monthWords } from './months';
import { quarterAt, quarterText } from './quarters';

/** A period's name as people write it: `2018/19 Q2`. */
export function periodName(period: string): string {
  return stretchName({ name: period });
}

/** A period that is not over: its name, and the first day after it. */
export interface Running {
  readonly name: string;
  readonly over: string;
}

/** The quarter, or financial year, that runs at a moment in a zone. */
export function runningPeriod(kind: 'quarter' | 'year', at: number, zone: string): Running {
  const quarter = quarterAt(at, zone);
  const text = quarterText(quarter);
  return kind === 'quarter'
    ? { name: text, over: `${monthsOn(`${quarter.year}-04`, quarter.number * 3)}-01` }
    : { name: text.slice(0, 7), over: `${quarter.year + 1}-04-01` };
}

/** Why no report of it can be made yet. */
export function runningWords({ name, over }: Running): string {
  return `${periodName(name)} is not over. Its report can be made from ${dayWords(over)}.`;
}

const fields: Record<string, string> = {
  current: 'Current',
  previous: 'Previous',
  change: 'Change',
  percent: '% change',
};

/** What a field of a figure is called; a month by its name. */
export function fieldName(field: string): string {
  return fields[field] ?? (/^\d{4}-\d{2}$/.test(field) ? monthWords(field) : field);
}

/** A per cent as it is printed: a number gets its mark, and a true minus. */
export function percentShown(percent: string | null): string {
  if (percent === null) {
    return '–';
  }
  return /\d$/.test(percent) ? `${percent.replace(/^-/, '−')} %` : percent;
}
