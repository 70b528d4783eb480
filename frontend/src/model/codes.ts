import type { CodeRow } from '../protocol/journeys';

/** What the rows of opening codes can be sorted by. */
export const codeColumns = [
  { key: 'label', name: 'Opened as', end: false },
  { key: 'incidents', name: 'Incidents', end: true },
  { key: 'same', name: 'Closed as that', end: true },
  { key: 'other', name: 'As another', end: true },
  { key: 'notClosed', name: 'Not closed', end: true },
] as const;

export type CodeKey = (typeof codeColumns)[number]['key'];

export interface CodeSort {
  readonly key: CodeKey;
  readonly down: boolean;
}

/** A sort as an address says it: `label`, or `-incidents` for downwards; what says none is by incidents, downwards. */
export function codeSort(text: string | null): CodeSort {
  const down = text?.startsWith('-') ?? true;
  const key = codeColumns.find((column) => column.key === (text ?? '').replace(/^-/, ''))?.key;
  return key === undefined ? { key: 'incidents', down: true } : { key, down };
}

/** The same sort the other way round, or another one: figures begin with the largest, words with A. */
export function nextSort({ key, down }: CodeSort, chosen: CodeKey): string {
  const downwards = chosen === key ? !down : chosen !== 'label';
  return `${downwards ? '-' : ''}${chosen}`;
}

export function sorted(rows: readonly CodeRow[], { key, down }: CodeSort): CodeRow[] {
  const byLabel = (one: CodeRow, other: CodeRow) => one.label.localeCompare(other.label, 'en-GB');
  return rows.toSorted((one, other) => {
    const order = key === 'label' ? byLabel(one, other) : one[key] - other[key];
    return (down ? -order : order) || byLabel(one, other);
  });
}

/** The codes that a row was closed as beside its own, the commonest first. */
export function others(row: CodeRow): CodeRow['closing'] {
  return row.closing
    .filter(({ code }) => code !== row.opening)
    .toSorted((one, other) => other.count - one.count || one.label.localeCompare(other.label, 'en-GB'));
}
