import type { Harm, Places } from '../src/protocol/places';

const asked = {
  quarter: '2018/19-Q2',
  span: 'quarter',
  force: 'Leicestershire Police',
  zone: 'Europe/London',
  simulated: false,
  position: 42,
  knownAt: null,
  current: { name: '2018/19-Q2', first: '2018-07-01', last: '2018-09-30' },
  policies: ['2016-04'],
};

/** What a server says of places: two areas that policies know, one that they do not, and some records without any. */
export function places(): Places {
  return {
    ...asked,
    by: 'area',
    measure: { id: 'incidents', title: 'Incidents', counts: 'Incidents of all kinds.' },
    measures: [
      { id: 'calls.999', title: '999 calls', group: 'Calls' },
      { id: 'incidents', title: 'Incidents', group: 'Incidents' },
    ],
    previous: { name: '2017/18-Q2', first: '2017-07-01', last: '2017-09-30' },
    breaks: [{ from: '2020-03-11', policy: '2020-03', says: 'areas changed' }],
    areas: [
      { code: 'NC', name: 'Central Leicester', territory: 'East City', column: 1, row: 1 },
      { code: 'NE', name: 'East Leicester', territory: 'East City', column: 2, row: 1 },
    ],
    total: { current: 3140, previous: 3000, change: 140, percent: 14 / 3 },
    rows: [
      {
        key: 'NC',
        name: 'Central Leicester',
        rank: 1,
        current: 2000,
        previous: 1500,
        change: 500,
        percent: 100 / 3,
        share: 63.69,
      },
      {
        key: 'NE',
        name: 'East Leicester',
        rank: 2,
        current: 1100,
        previous: 1500,
        change: -400,
        percent: -80 / 3,
        share: 35.03,
      },
      { key: 'OLD', name: 'OLD', rank: 3, current: 0, previous: 0, change: 0, percent: null, share: 0 },
    ],
    without: { current: 40, previous: 0, change: 40, percent: null },
    months: [
      { first: '2018-07-01', last: '2018-07-31', counts: { NC: 700, NE: 500 }, without: 30 },
      { first: '2018-08-01', last: '2018-08-31', counts: { NC: 700, NE: 200 }, without: 0 },
      { first: '2018-09-01', last: '2018-09-30', counts: { NC: 600, NE: 400 }, without: 10 },
    ],
    weeks: [
      { first: '2018-07-01', last: '2018-07-01', counts: { NC: 20 }, without: 0 },
      { first: '2018-07-02', last: '2018-07-08', counts: { NC: 170, NE: 110 }, without: 2 },
    ],
  };
}

/** What a server says of harm: a grave kind and a frequent one. */
export function harm(): Harm {
  const row = (name: string, volume: number, weight: number, shares: [number, number], ranks: [number, number]) => ({
    key: name,
    name,
    volume,
    weight,
    days: volume * weight,
    volumeShare: shares[0],
    daysShare: shares[1],
    volumeRank: ranks[0],
    daysRank: ranks[1],
  });
  return {
    ...asked,
    by: 'category',
    weights: [{ policy: '2016-04', source: 'Some Index 2026', year: 2026 }],
    months: { '2018-07': 100, '2018-08': 200, '2018-09': 0 },
    total: { volume: 300, days: 36_700 },
    rows: [row('Robbery', 100, 365, [100 / 3, 99.455], [2, 1]), row('Shoplifting', 200, 1, [200 / 3, 0.545], [1, 2])],
    without: { volume: 20, days: 7300 },
    unweighted: [
      { kind: 'Anti-social behaviour', of: 'crimes', volume: 1094, counts: 'Published with street-level crime.' },
      { kind: 'Anti-social behaviour incidents', of: 'incidents', volume: 0, counts: 'Incidents.' },
      { kind: 'Other incidents that are no crime', of: 'incidents', volume: 12, counts: 'Incidents.' },
    ],
  };
}
