import type { Break, Compared, Stretch } from '../protocol/compare';
import { monthsOn } from './months';

/** A month beside the one of the other period that it is compared with. */
export interface MonthPair {
  readonly month: string;
  readonly previousMonth: string;
  readonly current: number | null;
  readonly previous: number | null;
}

/** The months of a period in their order. */
export function monthsOf({ first, last }: Stretch): string[] {
  const end = last.slice(0, 7);
  const months = [first.slice(0, 7)];
  for (let at = months[0] ?? end; at < end;) {
    at = monthsOn(at, 1);
    months.push(at);
  }
  return months;
}

/** The months of both periods side by side, first with first; a month that isn't told is null, which is not zero. */
export function pairMonths(
  measure: Pick<Compared, 'months' | 'previousMonths'>,
  current: Stretch,
  previous: Stretch,
): MonthPair[] {
  const others = monthsOf(previous);
  return monthsOf(current).map((month, index) => {
    const previousMonth = others[index] ?? '';
    return {
      month,
      previousMonth,
      current: measure.months[month] ?? null,
      previous: measure.previousMonths[previousMonth] ?? null,
    };
  });
}

export interface Bar {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A chart of months, in a box `width` by `height`: bars from zero, the other period's wider ones behind. */
export interface Trend {
  /** The figure at the top of the box. */
  readonly top: number;
  readonly slots: readonly {
    readonly month: string;
    readonly middle: number;
    readonly current: Bar | null;
    readonly previous: Bar | null;
  }[];
  /** Where a series breaks, from the left; `of` says in which period. */
  readonly breaks: readonly { readonly x: number; readonly policy: string; readonly of: 'current' | 'previous' }[];
}

const BEHIND = 0.8;
const BEFORE = 0.44;

export function drawTrend(pairs: readonly MonthPair[], breaks: readonly Break[], width: number, height: number): Trend {
  const top = Math.max(0, ...pairs.flatMap(({ current, previous }) => [current ?? 0, previous ?? 0])) || 1;
  const slot = width / Math.max(1, pairs.length);
  const bar = (value: number | null, index: number, share: number): Bar | null => {
    if (value === null) {
      return null;
    }
    // What is there is seen, however little it is.
    const tall = value > 0 ? Math.max(1, tenth((value / top) * height)) : 0;
    return {
      x: tenth((index + (1 - share) / 2) * slot),
      y: tenth(height - tall),
      width: tenth(share * slot),
      height: tall,
    };
  };
  return {
    top,
    slots: pairs.map(({ month, current, previous }, index) => ({
      month,
      middle: tenth((index + 0.5) * slot),
      current: bar(current, index, BEFORE),
      previous: bar(previous, index, BEHIND),
    })),
    breaks: breaks.flatMap(({ from, policy }) =>
      (['current', 'previous'] as const).flatMap((of) => {
        const at = pairs.findIndex((pair) => (of === 'current' ? pair.month : pair.previousMonth) === from.slice(0, 7));
        // One on the first day of a period stands before it.
        const day = (Number(from.slice(8, 10)) - 1) / 31;
        return at < 0 || at + day === 0 ? [] : [{ x: tenth((at + day) * slot), policy, of }];
      }),
    ),
  };
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

/** Two figures and how they differ. */
export interface Changed {
  readonly current: number | null;
  readonly previous: number | null;
  readonly change: number | null;
  readonly percent: number | null;
}

/** How the figures of two months differ, by the rule of the whole periods: rates in points, and no per cent of zero. */
export function changed({ current, previous }: Pick<MonthPair, 'current' | 'previous'>, unit: string): Changed {
  const change = current === null || previous === null ? null : current - previous;
  const percent = change === null || !previous || unit === 'percent' ? null : (change * 100) / previous;
  return { current, previous, change, percent };
}
