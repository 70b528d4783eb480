import type { Column } from './column';
import type { ListState } from './state';

interface Props<R> {
  readonly columns: readonly Column<R>[];
  readonly sort: ListState['sort'];
  readonly onSort: (key: string) => void;
}

/** The heads of a list: each sorts by its column, and says so where it does. */
export function Heads<R>({ columns, sort, onSort }: Props<R>) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ key, name, how, end, head }) => {
          const sorted = sort.key === key;
          const direction = sort.down ? 'descending' : 'ascending';
          return (
            <th
              key={key}
              role="columnheader"
              scope="col"
              className={end === true ? 'number' : undefined}
              aria-sort={sorted ? direction : undefined}
              title={how}
            >
              {head ?? (
                <button
                  type="button"
                  className="list__sort"
                  onClick={() => {
                    onSort(key);
                  }}
                >
                  {name}
                  {sorted && (
                    <span aria-hidden="true" className="list__arrow">
                      {sort.down ? '▼' : '▲'}
                    </span>
                  )}
                </button>
              )}
            </th>
          );
        })}
      </tr>
    </thead>
  );
}
