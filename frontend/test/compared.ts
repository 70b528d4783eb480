import type { Compared, Comparison } from '../src/protocol/compare';

const names = ['2018-07', '2018-08', '2018-09'];
const before = ['2017-07', '2017-08', '2017-09'];

type Figures = readonly (number | null)[];

function byMonth(months: readonly string[], figures: Figures): Record<string, number | null> {
  return Object.fromEntries(months.map((month, index) => [month, figures[index] ?? null]));
}

function measure(
  id: string,
  title: string,
  group: string,
  of: Partial<Compared>,
  now: Figures,
  then: Figures,
): Compared {
  const whole = (figures: Figures) => figures.reduce<number>((sum, figure) => sum + (figure ?? 0), 0);
  const current = of.current === undefined ? whole(now) : of.current;
  const previous = of.previous === undefined ? whole(then) : of.previous;
  const change = current === null || previous === null ? null : current - previous;
  return {
    id,
    title,
    group,
    counts: `How ${title.toLowerCase()} are counted.`,
    unit: 'count',
    percent: change === null || previous === null || previous === 0 ? null : (change / previous) * 100,
    months: byMonth(names, now),
    previousMonths: byMonth(before, then),
    parts: null,
    ...of,
    current,
    previous,
    change,
  };
}

/** A quarter as a server tells it, made anew each time. */
export function comparison(change: Partial<Comparison> = {}): Comparison {
  return {
    quarter: '2018/19-Q2',
    span: 'quarter',
    force: 'Leicestershire Police',
    zone: 'Europe/London',
    simulated: true,
    position: 2_048_133,
    knownAt: null,
    current: { name: '2018/19-Q2', first: '2018-07-01', last: '2018-09-30' },
    previous: { name: '2017/18-Q2', first: '2017-07-01', last: '2017-09-30' },
    slice: { areas: [], beats: [], qualifiers: [] },
    policies: ['2016-04'],
    breaks: [],
    measures: [
      measure('calls.101', '101 calls', 'Calls', {}, [34000, 35000, 34919], [40000, 39000, 40043]),
      measure(
        'calls.999.within10s',
        '999 calls answered within 10 s',
        'Calls',
        {
          unit: 'percent',
          current: 93.35,
          previous: 92.1,
          percent: null,
          parts: { current: { of: 34000, outOf: 36422 }, previous: { of: 30000, outOf: 32573 } },
        },
        [93, 94, 93],
        [92, 92, 92.3],
      ),
      measure(
        'missing.persons',
        'People reported missing',
        'Missing people',
        { unit: 'people', current: 761, previous: 584 },
        [300, 280, 290],
        [200, 210, 220],
      ),
      measure('stopsearch', 'Stop-searches', 'Stop-search', {}, [194, 355, 344], [140, 143, 147]),
      measure('stopsearch.object.fireworks', 'Searches for fireworks', 'Stop-search', {}, [0, 3, 2], [0, 0, 0]),
      measure(
        'stopsearch.linked',
        'Outcome linked to the object',
        'Stop-search',
        { unit: 'percent', current: null, previous: null, percent: null },
        [],
        [],
      ),
    ],
    ...change,
  };
}

/** The same as it is before anything was recorded. */
export function emptyComparison(change: Partial<Comparison> = {}): Comparison {
  const whole = comparison(change);
  return {
    ...whole,
    measures: whole.measures.map((each) => ({ ...each, current: 0, previous: 0, change: 0, percent: null })),
  };
}
