import { canonicalAreas } from './areas';
import type { Asked, Changes } from './asked';

/** By what a series goes on. */
export type By = 'week' | 'month' | 'quarter';

/** The names of a series' parameters, as the page's address and the server have them. */
export const seriesParameters = ['measure', 'by', 'from', 'to', 'area', 'beat', 'qualifier'] as const;

/** What is asked for where the address names no measure. */
export const USUAL_MEASURE = 'incidents';

const bys: readonly By[] = ['week', 'month', 'quarter'];

/** By what an address asks; months where it does not say. */
export function byIn(search: string): By {
  const named = new URLSearchParams(search).get('by');
  return bys.find((by) => by === named) ?? 'month';
}

/** What an address asks of a series, without the moment of knowledge; a measure and a step are always said. */
export function seriesAsked(search: string): Record<string, string> {
  const query = new URLSearchParams(search);
  const said = seriesParameters.flatMap((name) => {
    const value = query.get(name) ?? '';
    return value === '' ? [] : [[name, value]];
  });
  return { measure: USUAL_MEASURE, ...(Object.fromEntries(said) as Record<string, string>), by: byIn(search) };
}

/** The query that asks the server for it. */
export function seriesQuery(search: string): string {
  const known = new URLSearchParams(search).get('knownAt');
  return new URLSearchParams({ ...seriesAsked(search), ...(known === null ? {} : { knownAt: known }) }).toString();
}

/** Which part of demand and whose knowledge: what a series shares with the other pages of history. */
export function sliceChanges({ areas, beats, qualifiers, knownAt }: Asked): Changes {
  return {
    area: canonicalAreas(areas),
    beat: canonicalAreas(beats),
    qualifier: canonicalAreas(qualifiers),
    knownAt,
  };
}

/** A period as people write it: `Apr 2016`, `2018/19 Q2`, `week 32 of 2018`. */
export function periodWords(period: string): string {
  const week = /^(\d{4})-W0?(\d+)$/.exec(period);
  if (week !== null) {
    return `week ${week[2] ?? ''} of ${week[1] ?? ''}`;
  }
  const month = /^(\d{4})-(\d{2})$/.exec(period);
  return month === null
    ? period.replace('-', ' ')
    : `${new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' }).format(Date.parse(`${period}-01`)).slice(0, 3)} ${month[1] ?? ''}`;
}
