import { memo, useId } from 'react';
import type { Column } from '../list/column';
import { Tip } from '../look/Tip';
import type { Comparison } from '../protocol/compare';
import { Opened } from './Opened';
import type { ComparedRow } from './row';

interface Props {
  readonly row: ComparedRow;
  readonly data: Comparison;
  readonly columns: readonly Column<ComparedRow>[];
  /** Whether the keyboard comes to this row first. */
  readonly first: boolean;
  readonly open: boolean;
  /** Whether its group must be told, its heading not standing above it. */
  readonly grouped: boolean;
  readonly onToggle: (id: string) => void;
}

/** A measure's row, and beneath it, where it is open, what it is made of. */
export const MeasureRow = memo(function MeasureRow({ row, data, columns, first, open, grouped, onToggle }: Props) {
  const id = useId();
  return (
    <>
      <tr role="row" data-row={row.id} data-open={open}>
        <th role="rowheader" scope="row">
          <Tip words={row.counts}>
            {(tip) => (
              <button
                type="button"
                className="list__open measure__open"
                data-opens={row.id}
                tabIndex={first ? 0 : -1}
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                aria-describedby={tip}
                onClick={() => {
                  onToggle(row.id);
                }}
              >
                {row.title}
              </button>
            )}
          </Tip>
          {!grouped && <span className="label"> {row.group}</span>}
        </th>
        {columns.slice(1).map((column) => (
          <td
            key={column.key}
            role="cell"
            className={column.end === true ? 'number' : undefined}
            data-name={column.name}
            data-column={column.key}
          >
            {column.cell?.(row, row.id) ?? column.text(row, row.id, 0)}
          </td>
        ))}
      </tr>
      {open && (
        <tr role="row" className="measure__more" id={id}>
          <td role="cell" colSpan={columns.length}>
            <Opened row={row} data={data} />
          </td>
        </tr>
      )}
    </>
  );
});
