import type { Column, Filter, Item } from './column';
import type { ListState } from './state';

function passes<R>(row: R, filters: readonly Filter<R>[], state: ListState): boolean {
  return filters.every((filter) => {
    const chosen = state.filters[filter.key];
    return chosen === undefined || filter.of(row).some((value) => chosen.includes(value));
  });
}

const collator = new Intl.Collator('en-GB', { numeric: true });

/** Compares two sort values in the order of the language, digits by their number. */
function compare(one: string | number, other: string | number): number {
  return typeof one === 'number' && typeof other === 'number'
    ? one - other
    : collator.compare(String(one), String(other));
}

/**
 * The rows to show, in order: those that pass the filters and hold every word of the search in some column; what cannot
 * be sorted goes last, and equals stand by their id, so that nothing moves that did not change.
 */
export function arrange<R>(
  rows: Readonly<Record<string, R>>,
  columns: readonly Column<R>[],
  filters: readonly Filter<R>[],
  state: ListState,
  now: number,
): Item<R>[] {
  const words = state.query.toLowerCase().split(/\s+/).filter(Boolean);
  const key = columns.find((column) => column.key === state.sort.key) ?? columns[0];
  const turn = state.sort.down ? -1 : 1;
  const found = Object.entries(rows).filter(([id, row]) => {
    if (!passes(row, filters, state)) {
      return false;
    }
    if (words.length === 0) {
      return true;
    }
    const text = columns
      .map((column) => column.text(row, id, now))
      .join('\n')
      .toLowerCase();
    return words.every((word) => text.includes(word));
  });
  return found
    .map(([id, row]) => ({ id, row, by: key?.sort(row, id) ?? null }))
    .sort((one, other) => {
      if (one.by === null || other.by === null) {
        return Number(one.by === null) - Number(other.by === null) || compare(one.id, other.id);
      }
      return turn * compare(one.by, other.by) || compare(one.id, other.id);
    });
}
