import type { Column } from '../list/column';
import { changePrinted, countsThings, figurePrinted, percentPrinted, percentWords, plain } from '../model/figures';
import { monthWords } from '../model/months';
import { stretchName } from '../model/stretch';
import { monthsOf } from '../model/trend';
import type { Comparison } from '../protocol/compare';
import type { ComparedRow } from './row';
import { TrendHead } from './TrendHead';
import { TrendMark } from './TrendMark';

type Figure = 'current' | 'previous' | 'change' | 'percent';

/** Rates and times stand last: they are not more or less than counts. */
function figure(key: Figure, name: string, how: string): Column<ComparedRow> {
  return {
    key,
    name,
    how,
    end: true,
    sort: (row) => (countsThings(row.unit) ? row[key] : null),
    text: (row) => plain(row[key]),
    cell: (row) =>
      key === 'change' ? (
        changePrinted(row.change, row.unit)
      ) : key === 'percent' ? (
        <span title={percentWords(row)}>{percentPrinted(row)}</span>
      ) : (
        figurePrinted(row[key], row.unit)
      ),
  };
}

function words(key: 'id' | 'group' | 'unit' | 'counts', name: string): Column<ComparedRow> {
  return { key, name, sort: (row) => row[key], text: (row) => row[key] };
}

function monthColumns({ current, previous }: Comparison): Column<ComparedRow>[] {
  const of = (month: string, key: 'months' | 'previousMonths', clash: boolean): Column<ComparedRow> => ({
    key: `${key}-${month}`,
    name: `${monthWords(month)}${clash ? ' (compared with)' : ''}`,
    sort: (row) => row[key][month] ?? null,
    text: (row) => plain(row[key][month]),
  });
  const months = monthsOf(current);
  return [
    ...months.map((month) => of(month, 'months', false)),
    ...monthsOf(previous).map((month) => of(month, 'previousMonths', months.includes(month))),
  ];
}

interface Columns {
  readonly shown: readonly Column<ComparedRow>[];
  /** What is copied and saved: all of it, unrounded, with the months of both periods. */
  readonly sheet: readonly Column<ComparedRow>[];
}

/** The columns of a comparison. */
export function compareColumns(data: Comparison): Columns {
  const measure: Column<ComparedRow> = {
    key: 'measure',
    name: 'Measure',
    how: 'In the order of the policy’s catalogue.',
    sort: ({ order }) => order,
    text: ({ title }) => title,
  };
  const current = figure('current', stretchName(data.current), 'The period asked for.');
  const previous = figure('previous', stretchName(data.previous), 'The period it is compared with.');
  const change = figure('change', 'Change', 'The first less the second; of a rate in percentage points (pp).');
  const percent = figure(
    'percent',
    '% change',
    'The change over the second, rounded half up to a whole number; n/a from zero. Hover, or open a row, for the unrounded one.',
  );
  const trend: Column<ComparedRow> = {
    key: 'trend',
    name: 'Months',
    head: <TrendHead current={data.current} />,
    sort: () => null,
    text: () => '',
    cell: (row) => <TrendMark row={row} breaks={data.breaks} />,
  };
  const sheetPercent = { ...percent, text: (row: ComparedRow) => plain(row.percent) || percentPrinted(row) };
  return {
    shown: [measure, current, previous, change, percent, trend],
    sheet: [
      words('id', 'Id'),
      words('group', 'Group'),
      measure,
      words('unit', 'Unit'),
      current,
      previous,
      change,
      sheetPercent,
      ...monthColumns(data),
      words('counts', 'How it is counted'),
    ],
  };
}
