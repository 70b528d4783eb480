import { memo, useCallback, useMemo, useRef } from 'react';
import { arrange } from '../list/arrange';
import type { Filter, Item } from '../list/column';
import { Heads } from '../list/Heads';
import { readList, sortBy, toggled } from '../list/state';
import { Tools } from '../list/Tools';
import { useListKeys } from '../list/useListKeys';
import { useAddress } from '../look/useAddress';
import type { Comparison } from '../protocol/compare';
import { compareColumns } from './columns';
import { MeasureRow } from './MeasureRow';
import { comparedRows, type ComparedRow } from './row';
import '../list/list.css';

/** Items under the headings of their groups, as they follow each other; one group without a heading where not sorted so. */
function groupsOf(
  items: readonly Item<ComparedRow>[],
  grouped: boolean,
): { name: string; items: Item<ComparedRow>[] }[] {
  const groups: { name: string; items: Item<ComparedRow>[] }[] = [];
  for (const item of items) {
    const name = grouped ? item.row.group : '';
    const last = groups.at(-1);
    if (last?.name === name) {
      last.items.push(item);
    } else {
      groups.push({ name, items: [item] });
    }
  }
  return groups;
}

/** Every measure of a comparison, to sort, narrow, search, open and take away. */
export const MeasureTable = memo(function MeasureTable({ data }: { readonly data: Comparison }) {
  const { search, value, go } = useAddress();
  const rows = useMemo(() => comparedRows(data), [data]);
  const { shown, sheet } = useMemo(() => compareColumns(data), [data]);
  const filters = useMemo<Filter<ComparedRow>[]>(
    () => [
      {
        key: 'group',
        name: 'Groups',
        of: ({ group }) => [group],
        options: [...new Set(data.measures.map(({ group }) => group))].map((group) => ({ value: group, label: group })),
      },
    ],
    [data],
  );
  const state = useMemo(() => readList(search, ['group'], 'measure'), [search]);
  const items = useMemo(() => arrange(rows, sheet, filters, state, 0), [rows, sheet, filters, state]);
  const grouped = state.sort.key === 'measure';
  const table = useRef<HTMLTableElement>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const keyboard = useListKeys(
    items.map(({ id }) => id),
    table,
    searchBox,
  );
  const opened = value('open') ?? '';
  const toggle = useCallback(
    (id: string) => {
      go({ open: toggled(opened.split(',').filter(Boolean), id) }, true);
    },
    [go, opened],
  );

  return (
    <section className="list" aria-label="Measures" data-testid="measures">
      <Tools
        name="comparison"
        state={state}
        columns={shown}
        shownColumns={shown}
        sheetColumns={sheet}
        filters={filters}
        items={items}
        total={data.measures.length}
        searchBox={searchBox}
        onSort={(key, down) => {
          go({ sort: `${down ? '-' : ''}${key}` });
        }}
        onSearch={(query) => {
          go({ q: query === '' ? null : query }, true);
        }}
        onFilter={(key, chosen) => {
          go({ [key]: toggled(state.filters[key] ?? [], chosen) });
        }}
        onClear={() => {
          go({ q: null, group: null });
        }}
      />
      {items.length === 0 ? (
        <p className="list__none">Nothing matches the search and filters.</p>
      ) : (
        <table role="table" className="list__table compared" ref={table}>
          <caption className="hidden">Measures of both periods</caption>
          <Heads
            columns={shown}
            sort={state.sort}
            onSort={(key) => {
              go({ sort: sortBy(state, key) });
            }}
          />
          {groupsOf(items, grouped).map(({ name, items: within }) => (
            <tbody
              key={`${name} ${within[0]?.id ?? ''}`}
              role="rowgroup"
              onKeyDown={keyboard.onKeyDown}
              onFocus={keyboard.onFocus}
              onBlur={keyboard.onBlur}
            >
              {name !== '' && (
                <tr role="row" className="compared__group">
                  <th role="rowheader" scope="rowgroup" colSpan={shown.length}>
                    {name}
                  </th>
                </tr>
              )}
              {within.map(({ id, row }) => (
                <MeasureRow
                  key={id}
                  row={row}
                  data={data}
                  columns={shown}
                  first={keyboard.cursor === id}
                  open={opened.split(',').includes(id)}
                  grouped={grouped}
                  onToggle={toggle}
                />
              ))}
            </tbody>
          ))}
        </table>
      )}
    </section>
  );
});
