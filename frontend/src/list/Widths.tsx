import type { Column } from './column';

const USUAL = 10;

/**
 * The columns' widths, as shares of the table's. Widths that went with the content would change with every wait that grows
 * a digit, and every cell of the table with them.
 */
export function Widths<R>({ columns }: { readonly columns: readonly Column<R>[] }) {
  const all = columns.reduce((sum, { width = USUAL }) => sum + width, 0);
  return (
    <colgroup>
      {columns.map(({ key, width = USUAL }) => (
        <col key={key} style={{ width: `${(100 * width) / all}%` }} />
      ))}
    </colgroup>
  );
}
