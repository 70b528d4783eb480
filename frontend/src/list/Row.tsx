import { memo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useTimed } from './clock';
import type { Column } from './column';

interface WordsProps<R> {
  readonly column: Column<R>;
  readonly row: R;
  readonly id: string;
}

function Words<R>({ column, row, id }: WordsProps<R>) {
  return useTimed((now) => column.text(row, id, now));
}

/** Only what goes with the time listens to it: hundreds of rows have thousands of cells. */
function content<R>({ column, row, id }: WordsProps<R>): ReactNode {
  return (
    column.cell?.(row, id) ??
    (column.timed === true ? <Words column={column} row={row} id={id} /> : column.text(row, id, 0))
  );
}

interface Props<R> {
  readonly id: string;
  readonly row: R;
  readonly columns: readonly Column<R>[];
  /** Whether the keyboard comes to this row first. */
  readonly first: boolean;
  /** Whether its drawer is open. */
  readonly open: boolean;
  readonly href: string;
}

function PlainRow<R>({ id, row, columns, first, open, href }: Props<R>): ReactNode {
  return (
    <tr role="row" data-row={id} data-open={open}>
      {columns.map((column, index) => {
        const words = content({ column, row, id });
        const className = column.end === true ? 'number' : undefined;
        return index === 0 ? (
          <th key={column.key} role="rowheader" scope="row">
            <Link
              href={href}
              className="list__open"
              data-incident={id}
              tabIndex={first ? 0 : -1}
              aria-current={open ? 'true' : undefined}
            >
              {words}
            </Link>
          </th>
        ) : (
          <td key={column.key} role="cell" className={className} data-name={column.name} data-column={column.key}>
            {words}
          </td>
        );
      })}
    </tr>
  );
}

/** A row, drawn anew only when it changed. */
export const Row = memo(PlainRow) as typeof PlainRow;
