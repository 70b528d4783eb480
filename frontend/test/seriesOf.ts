import type { Series } from '../src/protocol/series';

const VALUES = [10, 12, null, 11, 10, 13, 30, 31, 29, 2];

/** A series of ten months: one without a figure, the policy changed in the seventh, the last one not over. */
export function seriesOf(changes: Partial<Series> = {}): Series {
  return {
    measure: 'calls.999',
    title: '999 calls',
    counts: 'Calls that came in on 999.',
    unit: 'count',
    by: 'month',
    force: 'Leicestershire Police',
    zone: 'Europe/London',
    simulated: false,
    position: 41,
    knownAt: null,
    policies: ['2016-04', '2020-03'],
    breaks: [{ from: '2020-03-11', policy: '2020-03', says: 'areas changed' }],
    chart: {
      kind: 'xmr',
      title: 'individuals chart (XmR)',
      method: 'Centre: the mean.',
      why: 'The default.',
      fullBase: 24,
      leastBase: 8,
    },
    stretches: [
      {
        from: '2019-09',
        to: '2020-06',
        points: 8,
        base: {
          from: '2019-09',
          to: '2020-05',
          points: 8,
          centre: 18.25,
          meanRange: 4.4,
          upperRange: 14.37,
          sigmaZ: null,
        },
        says: null,
      },
    ],
    points: VALUES.map((value, index) => {
      const month = new Date(Date.UTC(2019, 8 + index, 1));
      const last = new Date(Date.UTC(2019, 9 + index, 0));
      const complete = index < 9;
      const known = complete && value !== null;
      return {
        period: month.toISOString().slice(0, 7),
        first: month.toISOString().slice(0, 10),
        last: last.toISOString().slice(0, 10),
        complete,
        value,
        of: null,
        outOf: null,
        centre: known ? 18 : null,
        lower: known ? 6 : null,
        upper: known ? 30 : null,
      };
    }),
    signals: [
      {
        rule: 'outside',
        side: 'above',
        from: '2020-04',
        to: '2020-04',
        says: '1 point above the upper limit, 2020-04',
      },
      {
        rule: 'two-of-three',
        side: 'above',
        from: '2020-03',
        to: '2020-05',
        says: 'two of three more than two sigma above the centre, 2020-03 to 2020-05',
      },
    ],
    rebases: [],
    ...changes,
  };
}
