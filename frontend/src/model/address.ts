import { canonicalAreas } from './areas';

type Changes = Readonly<Record<string, string | null>>;

/** A query with some values set and those given as null taken out; the rest stay as and where they were. */
export function withValues(search: string, changes: Changes): string {
  const query = new URLSearchParams(search);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) {
      query.delete(name);
    } else {
      query.set(name, value);
    }
  }
  // An address is read and sent about by people: commas join codes, quarters and moments have their own signs.
  const text = query.toString().replaceAll('%2C', ',').replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

/** The same page with other values in its query. */
export function address(path: string, search: string, changes: Changes): string {
  return `${path}${withValues(search, changes)}`;
}

/** The choice of areas in a query, in its one order; null for the whole force. */
export function areaIn(search: string): string | null {
  return canonicalAreas((new URLSearchParams(search).get('area') ?? '').split(','));
}

/** Another page, with what holds on every page: the choice of areas. */
export function pageAddress(path: string, search: string): string {
  return address(path, '', { area: areaIn(search) });
}
