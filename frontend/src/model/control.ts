import type { Point, Series, Signal } from '../protocol/series';
import { periodWords } from './seriesAsked';
import { type Scale, scaleOf } from './scale';

/** The rules in the order of their strength, with the words that stand beside their marks. */
export const rules = [
  { rule: 'outside', name: 'outside the limits' },
  { rule: 'eight-on-one-side', name: '8 in a row, one side' },
  { rule: 'six-in-a-trend', name: '6 in a row, a trend' },
  { rule: 'two-of-three', name: '2 of 3 beyond 2 sigma' },
] as const;

export type RuleName = (typeof rules)[number]['rule'];

export interface Dot {
  readonly period: string;
  readonly x: number;
  readonly y: number;
  readonly complete: boolean;
  /** The strongest rule by which the point is not as usual. */
  readonly rule: RuleName | null;
}

/** Where a limit's name stands: at the end of its last step. */
export interface LimitEnd {
  readonly name: 'upper' | 'centre' | 'lower';
  readonly x: number;
  readonly y: number;
  readonly value: number;
}

/** A control chart in a box `width` by `height`. */
export interface Control {
  readonly scale: Scale;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly dots: readonly Dot[];
  readonly line: string;
  readonly limits: Readonly<Record<'upper' | 'centre' | 'lower', string>>;
  readonly ends: readonly LimitEnd[];
  readonly breaks: readonly { readonly x: number; readonly policy: string }[];
  readonly rebases: readonly { readonly x: number; readonly id: string }[];
  readonly bases: readonly { readonly from: number; readonly to: number; readonly points: number }[];
  readonly labels: readonly { readonly x: number; readonly words: string }[];
  readonly strips: readonly {
    readonly rule: RuleName;
    readonly name: string;
    readonly spans: readonly (readonly [number, number])[];
  }[];
}

/** A label needs so much room. */
const LABEL = 68;
const names = ['upper', 'centre', 'lower'] as const;

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}

function ruleAt(signals: readonly Signal[], place: (period: string) => number, index: number): RuleName | null {
  const found = rules.find(({ rule }) =>
    signals.some((signal) => signal.rule === rule && place(signal.from) <= index && index <= place(signal.to)),
  );
  return found?.rule ?? null;
}

function days(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}

/** How far into the periods a day is, in periods; null where it is within none. */
function within(points: readonly Point[], day: string): number | null {
  const index = points.findIndex(({ first, last }) => first <= day && day <= last);
  const point = points[index];
  return point === undefined ? null : index + days(point.first, day) / (days(point.first, point.last) + 1);
}

/** A line through what is there: it breaks at gaps, and where the rules or the base changed. */
function lineOf(dots: readonly (Dot | null)[], cuts: readonly number[]): string {
  return dots
    .map((dot, index) => {
      if (dot?.complete !== true) {
        return '';
      }
      const before = dots[index - 1];
      const cut = before?.complete !== true || cuts.some((x) => before.x < x && x <= dot.x);
      return `${cut ? 'M' : 'L'}${dot.x} ${dot.y}`;
    })
    .join('');
}

function stepsOf(
  points: readonly Point[],
  name: (typeof names)[number],
  starts: readonly number[],
  slot: number,
  y: (value: number) => number,
): string {
  let path = '';
  let drawing = false;
  points.forEach((point, index) => {
    const value = point[name];
    if (value === null) {
      drawing = false;
      return;
    }
    const begin = !drawing || starts.includes(index);
    path += `${begin ? 'M' : 'L'}${tenth(index * slot)} ${y(value)}H${tenth((index + 1) * slot)}`;
    drawing = true;
  });
  return path;
}

export function drawControl(series: Series, width: number, height: number): Control {
  const { points, signals, stretches } = series;
  const slot = width / Math.max(1, points.length);
  const places = new Map(points.map(({ period }, index) => [period, index]));
  const place = (period: string) => places.get(period) ?? -1;
  const values = points.flatMap(({ value, upper, lower }) => [value, upper, lower].filter((each) => each !== null));
  const scale = scaleOf(values, series.unit === 'percent' ? 0.1 : 1, series.unit === 'percent' ? 100 : undefined);
  const y = (value: number) => tenth(height - ((value - scale.from) / (scale.to - scale.from)) * height);
  const middle = (index: number) => tenth((index + 0.5) * slot);

  const dots = points.map((point, index) =>
    point.value === null
      ? null
      : {
          period: point.period,
          x: middle(index),
          y: y(point.value),
          complete: point.complete,
          rule: ruleAt(signals, place, index),
        },
  );
  const breaks = series.breaks.flatMap(({ from, policy }) => {
    const at = within(points, from);
    return at === null ? [] : [{ x: tenth(at * slot), policy }];
  });
  const starts = stretches.slice(1).map(({ from }) => place(from));
  const rebases = starts.map((index) => ({ x: tenth(index * slot), id: points[index]?.period ?? '' }));
  const lastLimits = points.findLastIndex(({ centre }) => centre !== null);
  const every = Math.max(1, Math.ceil(LABEL / slot));

  return {
    scale,
    ticks: scale.ticks.map((value) => ({ y: y(value), value })),
    dots: dots.filter((dot) => dot !== null),
    line: lineOf(
      dots,
      [...breaks, ...rebases].map(({ x }) => x),
    ),
    limits: {
      upper: stepsOf(points, 'upper', starts, slot, y),
      centre: stepsOf(points, 'centre', starts, slot, y),
      lower: stepsOf(points, 'lower', starts, slot, y),
    },
    ends: names.flatMap((name) => {
      const value = points[lastLimits]?.[name] ?? null;
      return value === null ? [] : [{ name, value, x: tenth((lastLimits + 1) * slot), y: y(value) }];
    }),
    breaks,
    rebases,
    bases: stretches.flatMap(({ base }) =>
      base === null
        ? []
        : [{ from: tenth(place(base.from) * slot), to: tenth((place(base.to) + 1) * slot), points: base.points }],
    ),
    labels: points.flatMap(({ period }, index) =>
      index % every === 0 ? [{ x: middle(index), words: periodWords(period).replace('week ', 'wk ') }] : [],
    ),
    strips: rules.flatMap(({ rule, name }) => {
      const spans = signals
        .filter((signal) => signal.rule === rule)
        .map(({ from, to }) => [middle(place(from)), middle(place(to))] as const);
      return spans.length === 0 ? [] : [{ rule, name, spans }];
    }),
  };
}
