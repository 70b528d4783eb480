import type { Report } from '../src/protocol/report';
import type { Reports, Summary } from '../src/protocol/reports';

export const SHA = '9f2c41aa07be5d3347aa1be02c6f77d0e1b8c2a93d54f6071829abcdef012345';

export function summary(change: Partial<Summary> = {}): Summary {
  return {
    id: 'r2',
    template: 'panel-quarter',
    period: '2018/19-Q2',
    title: 'Panel report, 2018/19 Q2',
    status: 'draft',
    simulated: true,
    position: 2_048_133,
    knownAt: '2018-10-08T08:00:00Z',
    sha256: SHA,
    drafted: { by: 'reporter', at: '2018-10-08T08:00:00Z' },
    last: { by: 'analyst', at: '2018-10-09T09:30:00Z' },
    ...change,
  };
}

/** What the server says of all reports, made anew each time. */
export function reports(change: Partial<Reports> = {}): Reports {
  return {
    reports: [
      summary({
        id: 'r1',
        period: '2018/19-Q1',
        title: 'Panel report, 2018/19 Q1',
        status: 'published',
        simulated: false,
        sha256: `00${SHA.slice(2)}`,
        drafted: { by: 'reporter', at: '2018-07-08T08:00:00Z' },
        last: { by: 'reporter', at: '2018-07-10T15:00:00Z' },
      }),
      summary(),
      summary({ id: 'r0', status: 'withdrawn', drafted: { by: 'reporter', at: '2018-10-02T08:00:00Z' } }),
    ],
    templates: [
      {
        id: 'panel-quarter',
        title: 'Panel report of a quarter',
        kind: 'quarter',
        periods: ['2018/19-Q2', '2018/19-Q1', '2017/18-Q4'],
      },
      { id: 'panel-year', title: 'Panel report of a year', kind: 'year', periods: ['2017/18', '2016/17'] },
    ],
    schedule: { afterDays: 7, next: { period: '2018/19-Q3', on: '2019-01-08' } },
    ...change,
  };
}

/** A report as its server tells it, made anew each time. */
export function report(change: Partial<Report> = {}): Report {
  return {
    id: 'r2',
    template: 'panel-quarter',
    period: '2018/19-Q2',
    title: 'Panel report, 2018/19 Q2',
    status: 'draft',
    force: 'Leicestershire Police',
    zone: 'Europe/London',
    simulated: true,
    position: 2_048_133,
    knownAt: '2018-10-08T08:00:00Z',
    fold: 7,
    sha256: SHA,
    policies: ['2016-04'],
    current: { name: '2018/19-Q2', first: '2018-07-01', last: '2018-09-30' },
    previous: { name: '2017/18-Q2', first: '2017-07-01', last: '2017-09-30' },
    drafted: { by: 'reporter', at: '2018-10-08T08:00:00Z' },
    story: [
      { what: 'drafted', by: 'reporter', at: '2018-10-08T08:00:00Z', says: null },
      { what: 'commented', by: 'analyst', at: '2018-10-09T09:30:00Z', says: 'Stop-search' },
    ],
    sections: [
      {
        id: 'calls',
        title: 'Calls',
        figures: [
          {
            id: 'calls.999',
            ref: '1.1',
            title: '999 calls',
            unit: 'count',
            counts: 'Calls that came in on 999, by when they came in.',
            clock: 'from call',
            source: null,
            current: '38,995',
            previous: '36,000',
            change: '+2,995',
            percent: '8',
            trend: 'up',
          },
          {
            id: 'crime',
            ref: null,
            title: 'Recorded crime',
            unit: 'count',
            counts: 'As published.',
            clock: null,
            source: 'ONS, year ending September 2018',
            current: '22,101',
            previous: null,
            change: null,
            percent: null,
            trend: 'none',
          },
        ],
        commentary: null,
      },
      {
        id: 'stopsearch',
        title: 'Stop-search',
        figures: [
          {
            id: 'stopsearch',
            ref: '2.1',
            title: 'Stop-searches',
            unit: 'count',
            counts: 'Searches, by when they were made.',
            clock: null,
            source: null,
            current: '893',
            previous: '430',
            change: '+463',
            percent: '108',
            trend: 'up',
          },
        ],
        commentary: {
          text: 'Searches rose by 467, from {{stopsearch.previous}}.',
          by: 'analyst',
          at: '2018-10-09T09:30:00Z',
          shown: 'Searches rose by 467, from 430.',
          flags: [
            {
              from: 17,
              to: 20,
              typed: '467',
              kind: 'contradicts',
              says: 'No figure of this section is 467; the change of stop-searches is +463',
            },
          ],
        },
      },
    ],
    breaks: [{ from: '2018-08-16', policy: '2018-08', says: 'grades and targets changed' }],
    unusual: [{ measure: 'calls.999', title: '999 calls', says: 'above its band on 4 of 92 days' }],
    quality: [{ title: 'No area', says: 'incidents lie in no area of the policy', count: 12 }],
    files: ['html', 'pdf', 'xlsx', 'json'].map((form) => ({
      form,
      name: `panel-quarter-2018-19-q2.${form}`,
      href: `/api/v1/reports/r2/files/panel-quarter-2018-19-q2.${form}`,
    })),
    may: ['comment', 'review', 'publish', 'withdraw'],
    ...change,
  };
}
