import type { Column, Item } from './column';

/**
 * A spreadsheet takes a text that begins like a formula for one: an apostrophe before it keeps it a text. A plain number
 * stays a number.
 */
export function defused(text: string): string {
  return /^[=+\-@\t\r\n]/.test(text) && !/^[+-]?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
}

function cells<R>(items: readonly Item<R>[], columns: readonly Column<R>[], now: number): string[][] {
  return [
    columns.map(({ name }) => name),
    ...items.map(({ id, row }) => columns.map((column) => defused(column.text(row, id, now)))),
  ];
}

/** RFC 4180: exactly what is shown, with its heads. */
export function csv<R>(items: readonly Item<R>[], columns: readonly Column<R>[], now: number): string {
  const quoted = (text: string) => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return cells(items, columns, now)
    .map((line) => `${line.map(quoted).join(',')}\r\n`)
    .join('');
}

/** The same for the clipboard: tabs between, so that it pastes into cells. */
export function tabbed<R>(items: readonly Item<R>[], columns: readonly Column<R>[], now: number): string {
  return cells(items, columns, now)
    .map((line) => line.map((text) => text.replaceAll(/[\t\r\n]+/g, ' ')).join('\t'))
    .join('\n');
}
