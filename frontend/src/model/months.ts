import type { Quarter } from './quarters';

const MONTH = /^(\d{4})-(\d{2})$/;
const names = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function parts(month: string): [year: number, index: number] {
  const [, year, number] = MONTH.exec(month) ?? [];
  return [Number(year), Number(number) - 1];
}

/** Whether a text is a month, such as `2018-08`. */
export function isMonth(text: string): boolean {
  const [, index] = parts(text);
  return index >= 0 && index < 12;
}

/** So many months later, or earlier where negative. */
export function monthsOn(month: string, by: number): string {
  const [year, index] = parts(month);
  const at = year * 12 + index + by;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`;
}

/** `August 2018` */
export function monthWords(month: string): string {
  const [year, index] = parts(month);
  return `${names[index] ?? ''} ${year}`;
}

/** `Aug` */
export function monthShort(month: string): string {
  return names[parts(month)[1]]?.slice(0, 3) ?? month;
}

/** The last month of a quarter. */
export function lastMonth({ year, number }: Quarter): string {
  return monthsOn(`${year}-04`, number * 3 - 1);
}

/** The quarter of the financial year in which a month lies. */
export function quarterOfMonth(month: string): Quarter {
  const [year, index] = parts(monthsOn(month, -3));
  return { year, number: Math.floor(index / 3) + 1 };
}
