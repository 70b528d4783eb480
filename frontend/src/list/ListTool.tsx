import { useEffect, useMemo, useRef, useState } from 'react';
import { useNow } from '../live/now';
import { useAddress } from '../look/useAddress';
import { arrange } from './arrange';
import { Clock, ClockContext } from './clock';
import type { Column, Filter } from './column';
import { Heads } from './Heads';
import { Row } from './Row';
import { readList, sortBy, toggled } from './state';
import { Tools } from './Tools';
import { useColumns } from './useColumns';
import { useDrawn } from './useDrawn';
import { useListKeys } from './useListKeys';
import { Widths } from './Widths';
import './list.css';

/** Stands for an incident's id in an address. */
const ANY = 'ANY-INCIDENT';

/** More columns than this must give way to each other. */
const MANY = 13;

interface Props<R> {
  /** The list's name for tests, for files and for what this browser keeps. */
  readonly name: string;
  /** What its rows are, for those who do not see the table. */
  readonly caption: string;
  readonly rows: Readonly<Record<string, R>>;
  readonly columns: readonly Column<R>[];
  readonly usualColumns: readonly string[];
  readonly usualSort: string;
  readonly filters: readonly Filter<R>[];
}

/** A list to work with: sorted, narrowed, searched, with columns to choose; copied and saved as it is shown. */
export function ListTool<R>({ name, caption, rows, columns, usualColumns, usualSort, filters }: Props<R>) {
  const address = useAddress();
  const { search, go } = address;
  const now = useNow();
  const minute = Math.floor(now / 60_000);
  const filterKeys = filters.map(({ key }) => key).join(',');
  const state = useMemo(() => readList(search, filterKeys.split(','), usualSort), [search, filterKeys, usualSort]);
  const [keys, keepColumns] = useColumns(name, columns, usualColumns, state.columns);
  const keyText = keys.join(',');
  const shownColumns = useMemo(
    () => keyText.split(',').flatMap((key) => columns.find((column) => column.key === key) ?? []),
    [columns, keyText],
  );
  const items = useMemo(
    () => arrange(rows, columns, filters, state, minute * 60_000),
    [rows, columns, filters, state, minute],
  );
  const { drawn, more, end } = useDrawn(items);
  const table = useRef<HTMLTableElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const keyboard = useListKeys(
    drawn.map(({ id }) => id),
    table,
    searchBox,
    more,
  );
  const open = address.value('incident');
  const [clock] = useState(() => new Clock(now));
  const hrefOfAny = address.with({ incident: ANY });
  const total = Object.keys(rows).length;

  useEffect(() => {
    clock.set(now);
  }, [clock, now]);

  return (
    <section className="list" aria-label={caption} data-testid={name}>
      <Tools
        name={name}
        state={state}
        columns={columns}
        shownColumns={shownColumns}
        filters={filters}
        items={items}
        total={total}
        searchBox={searchBox}
        onSort={(key, down) => {
          go({ sort: `${down ? '-' : ''}${key}` });
        }}
        onSearch={(query) => {
          go({ q: query === '' ? null : query }, true);
        }}
        onFilter={(key, value) => {
          go({ [key]: toggled(state.filters[key] ?? [], value) });
        }}
        onColumns={(next) => {
          keepColumns(next);
          go({ columns: next.join(',') }, true);
        }}
        onClear={() => {
          go({ q: null, ...Object.fromEntries(filters.map(({ key }) => [key, null])) });
        }}
      />
      {items.length === 0 ? (
        <p className="list__none">
          {total === 0 ? 'There is nothing to list now.' : 'Nothing matches the search and filters.'}
        </p>
      ) : (
        <table
          role="table"
          className="list__table"
          data-fixed="true"
          data-many={shownColumns.length > MANY}
          ref={table}
        >
          <caption className="hidden">{caption}</caption>
          <Widths columns={shownColumns} />
          <Heads
            columns={shownColumns}
            sort={state.sort}
            onSort={(key) => {
              go({ sort: sortBy(state, key) });
            }}
          />
          <tbody role="rowgroup" onKeyDown={keyboard.onKeyDown} onFocus={keyboard.onFocus} onBlur={keyboard.onBlur}>
            <ClockContext value={clock}>
              {drawn.map(({ id, row }) => (
                <Row
                  key={id}
                  id={id}
                  row={row}
                  columns={shownColumns}
                  first={keyboard.cursor === id}
                  open={open === id}
                  href={hrefOfAny.replace(ANY, encodeURIComponent(id))}
                />
              ))}
            </ClockContext>
          </tbody>
        </table>
      )}
      {items.length > drawn.length && (
        <p ref={end}>
          <button type="button" className="button" onClick={more}>
            Show {items.length - drawn.length} more
          </button>
        </p>
      )}
    </section>
  );
}
