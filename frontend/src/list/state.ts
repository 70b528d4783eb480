/** How a list is looked at: all of it is in the address, so that a link is a saved view. */
export interface ListState {
  readonly sort: { readonly key: string; readonly down: boolean };
  readonly query: string;
  /** The values chosen of each filter; a filter of which none is chosen is not there. */
  readonly filters: Readonly<Record<string, readonly string[]>>;
  /** The keys of the columns that are shown, in order; null where the address does not say. */
  readonly columns: readonly string[] | null;
}

function listed(value: string | null): string[] {
  return (value ?? '').split(',').filter((part) => part !== '');
}

export function readList(search: string, filterKeys: readonly string[], usualSort: string): ListState {
  const query = new URLSearchParams(search);
  const sort = query.get('sort') ?? usualSort;
  const chosen = filterKeys.map((key) => [key, listed(query.get(key))] as const).filter(([, values]) => values.length);
  const columns = query.get('columns');
  return {
    sort: { key: sort.replace(/^-/, ''), down: sort.startsWith('-') },
    query: query.get('q') ?? '',
    filters: Object.fromEntries(chosen),
    columns: columns === null ? null : listed(columns),
  };
}

/** What to put in the address to sort by a column: the other way round where it is sorted by already. */
export function sortBy(state: ListState, key: string): string {
  return state.sort.key === key && !state.sort.down ? `-${key}` : key;
}

/** What to put in the address to choose a value of a filter, or to drop it where it was chosen. */
export function toggled(chosen: readonly string[], value: string): string | null {
  const next = chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
  return next.length === 0 ? null : next.join(',');
}
