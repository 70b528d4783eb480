import { type RefObject, useState } from 'react';
import { useNow } from '../live/now';
import { address } from '../model/address';
import { Choices } from './Choices';
import type { Column, Filter, Item } from './column';
import { download } from './download';
import { csv, tabbed } from './sheet';
import type { ListState } from './state';

interface Props<R> {
  readonly name: string;
  readonly state: ListState;
  readonly columns: readonly Column<R>[];
  readonly shownColumns: readonly Column<R>[];
  /** What is copied and saved; what is shown, unless told. */
  readonly sheetColumns?: readonly Column<R>[];
  readonly filters: readonly Filter<R>[];
  readonly items: readonly Item<R>[];
  readonly total: number;
  readonly searchBox: RefObject<HTMLInputElement | null>;
  readonly onSort: (key: string, down: boolean) => void;
  readonly onSearch: (query: string) => void;
  readonly onFilter: (key: string, value: string) => void;
  /** Where not given, there are no columns to choose. */
  readonly onColumns?: (keys: readonly string[]) => void;
  readonly onClear: () => void;
}

/** Where there is no room for heads the order is chosen here. */
function Order<R>({ state, columns, onSort }: Pick<Props<R>, 'state' | 'columns' | 'onSort'>) {
  const { key, down } = state.sort;
  return (
    <span className="list__order">
      <label>
        <span className="label">Sort by</span>{' '}
        <select
          value={key}
          onChange={(event) => {
            onSort(event.target.value, false);
          }}
        >
          {columns
            .filter(({ head }) => head === undefined)
            .map((column) => (
              <option key={column.key} value={column.key}>
                {column.name}
              </option>
            ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-label={down ? 'Descending; turn round' : 'Ascending; turn round'}
        onClick={() => {
          onSort(key, !down);
        }}
      >
        {down ? '▼' : '▲'}
      </button>
    </span>
  );
}

type TakeAwayProps<R> = Pick<Props<R>, 'name' | 'items' | 'shownColumns' | 'sheetColumns' | 'state' | 'onColumns'>;

function TakeAway<R>({ name, items, shownColumns, sheetColumns, state, onColumns }: TakeAwayProps<R>) {
  const sheet = sheetColumns ?? shownColumns;
  const now = useNow();
  const [said, setSaid] = useState('');
  const copy = async (text: string, done: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(done);
    } catch {
      setSaid('The browser does not let this page copy.');
    }
  };
  const link = () => {
    const query = new URLSearchParams(location.search);
    query.delete('incident');
    const columns = onColumns === undefined ? null : shownColumns.map(({ key }) => key).join(',');
    const changes = { columns, sort: `${state.sort.down ? '-' : ''}${state.sort.key}` };
    return location.origin + address(location.pathname, query.toString(), changes);
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy(tabbed(items, sheet, now), 'Copied.')}>
        Copy
      </button>
      <button
        type="button"
        className="button"
        onClick={() => {
          download(`${name}.csv`, 'text/csv', csv(items, sheet, now));
        }}
      >
        CSV
      </button>
      <button
        type="button"
        className="button"
        title="Copies the address of the list as it is shown"
        onClick={() => void copy(link(), 'Link copied.')}
      >
        Copy link
      </button>
      <span className="label" role="status">
        {said}
      </span>
    </>
  );
}

/** What can be done with a list: search it, narrow it, choose its columns, take it away. */
export function Tools<R>(props: Props<R>) {
  const { name, state, columns, shownColumns, filters, items, total, searchBox, onSearch, onFilter, onColumns } = props;
  const keys = shownColumns.map(({ key }) => key);
  const narrowed = state.query !== '' || Object.keys(state.filters).length > 0;
  return (
    <div className="list__tools" role="search">
      <label className="list__search">
        <span className="hidden">Search the list</span>
        <input
          ref={searchBox}
          type="search"
          placeholder="Search ( / )"
          value={state.query}
          onChange={(event) => {
            onSearch(event.target.value);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape' && state.query !== '') {
              event.preventDefault();
              onSearch('');
            }
          }}
        />
      </label>
      {filters.map((filter) => (
        <Choices
          key={filter.key}
          name={filter.name}
          options={filter.options}
          chosen={state.filters[filter.key] ?? []}
          onToggle={(value) => {
            onFilter(filter.key, value);
          }}
        />
      ))}
      {narrowed && (
        <button type="button" className="button" onClick={props.onClear}>
          Clear
        </button>
      )}
      <Order state={state} columns={columns} onSort={props.onSort} />
      <p className="list__count" role="status" data-testid={`${name}-count`}>
        {items.length === total ? `${total}` : `${items.length} of ${total}`}
      </p>
      <span className="list__end">
        {onColumns !== undefined && (
          <Choices
            name="Columns"
            options={columns.slice(1).map((column) => ({ value: column.key, label: column.name }))}
            chosen={keys}
            tell={false}
            end
            onToggle={(key) => {
              const chosen = keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key];
              onColumns(columns.map((column) => column.key).filter((each) => chosen.includes(each)));
            }}
          />
        )}
        <TakeAway {...props} />
      </span>
    </div>
  );
}
