import { canonicalAreas } from './areas';
import { isMonth, lastMonth, monthsOn, monthWords, quarterOfMonth } from './months';
import { type Quarter, quarterOf, quartersOn, quarterText } from './quarters';

/** What a period is made of: a quarter, the financial year up to its end, the twelve months up to its end, or a month. */
export type Span = 'quarter' | 'year-to-date' | 'rolling-12' | 'month';

/** What is asked of history, as an address says it. */
export interface Asked {
  readonly span: Span;
  /** The quarter, or the one at whose end the period ends, or in which the month lies. */
  readonly quarter: Quarter;
  /** Such as `2018-08`; the quarter's last month unless the span is a month. */
  readonly month: string;
  /** What it is compared with, a quarter or a month as the span is; null for the same of a year before. */
  readonly to: string | null;
  readonly areas: readonly string[];
  readonly beats: readonly string[];
  readonly qualifiers: readonly string[];
  /** Up to which moment what was recorded counts, ISO 8601 in UTC; null for all of it. */
  readonly knownAt: string | null;
}

/** The names in an address, as the server has them. */
export type Changes = Readonly<Record<string, string | null>>;

const spans: readonly Span[] = ['quarter', 'year-to-date', 'rolling-12', 'month'];

function listed(value: string | null): string[] {
  return canonicalAreas((value ?? '').split(','))?.split(',') ?? [];
}

function momentIn(value: string | null): string | null {
  const at = Date.parse(value ?? '');
  return Number.isNaN(at) ? null : new Date(at).toISOString().replace('.000Z', 'Z');
}

/** What a query asks for, with `usual` where it names no quarter and no month; null where that isn't known either. */
export function readAsked(search: string, usual: Quarter | null): Asked | null {
  const query = new URLSearchParams(search);
  const span = spans.find((each) => each === query.get('span')) ?? 'quarter';
  const named = query.get('month');
  const month = span === 'month' && named !== null && isMonth(named) ? named : null;
  const quarter = month === null ? (quarterOf(query.get('quarter')) ?? usual) : quarterOfMonth(month);
  if (quarter === null) {
    return null;
  }
  const to = query.get('to');
  const known = span === 'month' ? to !== null && isMonth(to) : quarterOf(to) !== null;
  return {
    span,
    quarter,
    month: month ?? lastMonth(quarter),
    to: known ? to : null,
    areas: listed(query.get('area')),
    beats: listed(query.get('beat')),
    qualifiers: listed(query.get('qualifier')),
    knownAt: momentIn(query.get('knownAt')),
  };
}

/** What an address says of it, by name; null for what it need not say. */
export function askedChanges({ span, quarter, month, to, ...rest }: Asked): Changes {
  return {
    quarter: span === 'month' ? null : quarterText(quarter),
    span: span === 'quarter' ? null : span,
    month: span === 'month' ? month : null,
    to,
    area: canonicalAreas(rest.areas),
    beat: canonicalAreas(rest.beats),
    qualifier: canonicalAreas(rest.qualifiers),
    knownAt: rest.knownAt,
  };
}

/** The query that asks the server for it. */
export function askedQuery(asked: Asked): string {
  const said = Object.entries(askedChanges(asked)).flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
  return new URLSearchParams(said).toString();
}

/** The same of so many quarters or months later; what it is compared with goes along. */
export function stepped(asked: Asked, by: number): Asked {
  if (asked.span === 'month') {
    const month = monthsOn(asked.month, by);
    const to = asked.to === null ? null : monthsOn(asked.to, by);
    return { ...asked, month, quarter: quarterOfMonth(month), to };
  }
  const quarter = quartersOn(asked.quarter, by);
  const to = quarterOf(asked.to);
  return {
    ...asked,
    quarter,
    month: lastMonth(quarter),
    to: to === null ? null : quarterText(quartersOn(to, by)),
  };
}

/** The same by another span; what it was compared with holds only among quarters. */
export function spanned(asked: Asked, span: Span): Asked {
  const same = (asked.span === 'month') === (span === 'month');
  return { ...asked, span, to: same ? asked.to : null };
}

/** What it is compared with, a year before, as an address would say it. */
export function yearBefore(asked: Asked): string {
  return asked.span === 'month' ? monthsOn(asked.month, -12) : quarterText(quartersOn(asked.quarter, -4));
}

/** A quarter or a month as people write it. */
export function stretchWords(stretch: string): string {
  return isMonth(stretch) ? monthWords(stretch) : stretch.replace('-', ' ');
}

/** The period as the server names it. */
export function periodName({ span, quarter, month }: Asked): string {
  switch (span) {
    case 'quarter':
      return quarterText(quarter);
    case 'year-to-date':
      return `year to ${quarterText(quarter)}`;
    case 'rolling-12':
      return `12 months to ${lastMonth(quarter)}`;
    case 'month':
      return month;
  }
}

/** What figures are of, as their server says it. */
interface Answered {
  readonly period: { readonly name: string };
  readonly slice: {
    readonly areas: readonly string[];
    readonly beats: readonly string[];
    readonly qualifiers: readonly string[];
  };
  readonly knownAt: string | null;
}

/** Whether figures are of what is asked: the same period and records, as known at the same time. */
export function answers(asked: Asked, { period, slice, knownAt }: Answered): boolean {
  const same = (one: readonly string[], other: readonly string[]) => canonicalAreas(one) === canonicalAreas(other);
  return (
    period.name === periodName(asked) &&
    same(asked.areas, slice.areas) &&
    same(asked.beats, slice.beats) &&
    same(asked.qualifiers, slice.qualifiers) &&
    momentIn(asked.knownAt) === momentIn(knownAt)
  );
}
