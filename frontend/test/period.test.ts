import { describe, expect, it } from 'vitest';
import { askedChanges, askedQuery, readAsked, spanned, stepped, yearBefore } from '../src/model/asked';
import { lastMonth, monthsOn, monthWords, quarterOfMonth } from '../src/model/months';
import { quarterAt } from '../src/model/quarters';
import { localText, momentOf } from '../src/model/zoned';

const USUAL = { year: 2018, number: 2 };
const ALL = { to: null, areas: [], beats: [], qualifiers: [], knownAt: null };

describe('what an address asks', () => {
  it.each([
    ['', { span: 'quarter', quarter: USUAL, month: '2018-09', ...ALL }],
    ['?quarter=2017/18-Q4', { span: 'quarter', quarter: { year: 2017, number: 4 }, month: '2018-03', ...ALL }],
    ['?quarter=2017/18 Q4', { span: 'quarter', quarter: { year: 2017, number: 4 }, month: '2018-03', ...ALL }],
    ['?span=month&month=2018-01', { span: 'month', quarter: { year: 2017, number: 4 }, month: '2018-01', ...ALL }],
    ['?span=decade&quarter=2017/19-Q4&month=x', { span: 'quarter', quarter: USUAL, month: '2018-09', ...ALL }],
    [
      '?span=rolling-12&to=2016/17-Q1&area=NE,NC&beat=N04&qualifier=hate,domestic&knownAt=2018-10-01T00:00:00%2B01:00',
      {
        span: 'rolling-12',
        quarter: USUAL,
        month: '2018-09',
        to: '2016/17-Q1',
        areas: ['NC', 'NE'],
        beats: ['N04'],
        qualifiers: ['domestic', 'hate'],
        knownAt: '2018-09-30T23:00:00Z',
      },
    ],
  ])('%s', (search, asked) => {
    expect(readAsked(search, USUAL)).toEqual(asked);
  });

  it('is not known before the usual quarter is, unless it names its own', () => {
    expect([readAsked('', null), readAsked('?quarter=2018/19-Q1', null)?.quarter]).toEqual([
      null,
      { year: 2018, number: 1 },
    ]);
  });

  it.each([
    'quarter=2018%2F19-Q2',
    'quarter=2018%2F19-Q2&span=year-to-date&to=2016%2F17-Q2&area=NC%2CNE&knownAt=2018-10-01T00%3A00%3A00Z',
    'span=month&month=2018-08&to=2016-08',
  ])('is asked of the server as it was read: %s', (query) => {
    const asked = readAsked(query, null);

    expect(asked && askedQuery(asked)).toBe(query);
  });

  it('goes on by its own step, and what it is compared with goes along', () => {
    const quarter = readAsked('?quarter=2018/19-Q4&to=2016/17-Q4', null);
    const month = readAsked('?span=month&month=2018-12', null);

    expect(quarter && askedQuery(stepped(quarter, 1))).toBe('quarter=2019%2F20-Q1&to=2017%2F18-Q1');
    expect(month && askedQuery(stepped(month, 1))).toBe('span=month&month=2019-01');
  });

  it('drops what it was compared with when that is of another kind', () => {
    const asked = readAsked('?quarter=2018/19-Q2&to=2016/17-Q2', null);

    expect(asked && askedChanges(spanned(asked, 'month'))).toMatchObject({ month: '2018-09', to: null, quarter: null });
    expect(asked && spanned(asked, 'rolling-12').to).toBe('2016/17-Q2');
  });

  it('stands a year before', () => {
    const before = (search: string) => {
      const asked = readAsked(search, USUAL);
      return asked && yearBefore(asked);
    };

    expect(before('?quarter=2018/19-Q4')).toBe('2017/18-Q4');
    expect(before('?span=month&month=2018-01')).toBe('2017-01');
  });
});

describe('months and quarters', () => {
  it('go over the turn of the year', () => {
    expect([monthsOn('2018-01', -1), monthsOn('2018-12', 1), monthsOn('2018-08', -12)]).toEqual([
      '2017-12',
      '2019-01',
      '2017-08',
    ]);
    expect(['2018-01', '2018-03', '2018-04', '2018-12'].map(quarterOfMonth)).toEqual([
      { year: 2017, number: 4 },
      { year: 2017, number: 4 },
      { year: 2018, number: 1 },
      { year: 2018, number: 3 },
    ]);
    expect([1, 2, 3, 4].map((number) => lastMonth({ year: 2018, number }))).toEqual([
      '2018-06',
      '2018-09',
      '2018-12',
      '2019-03',
    ]);
    expect(monthWords('2018-08')).toBe('August 2018');
  });

  it('begin by the force’s clock, not by UTC', () => {
    expect(quarterAt(Date.parse('2018-06-30T23:30:00Z'), 'Europe/London')).toEqual({ year: 2018, number: 2 });
    expect(quarterAt(Date.parse('2018-12-31T23:30:00Z'), 'Europe/London')).toEqual({ year: 2018, number: 3 });
  });
});

describe('a local time', () => {
  it.each([
    ['2018-07-01T00:00', '2018-06-30T23:00:00.000Z'],
    ['2018-12-01T09:30', '2018-12-01T09:30:00.000Z'],
    // Clocks went forward at 01:00, and back at 02:00.
    ['2018-03-25T00:59', '2018-03-25T00:59:00.000Z'],
    ['2018-03-25T01:30', '2018-03-25T01:30:00.000Z'],
    ['2018-03-25T02:00', '2018-03-25T01:00:00.000Z'],
    ['2018-10-28T01:30', '2018-10-28T00:30:00.000Z'],
    ['2018-10-28T02:00', '2018-10-28T02:00:00.000Z'],
    ['2018-10-28T00:30', '2018-10-27T23:30:00.000Z'],
  ])('%s is %s', (local, moment) => {
    expect(new Date(momentOf(local, 'Europe/London')).toISOString()).toBe(moment);
  });

  it('is written as a field holds it, and no time is none', () => {
    expect(localText(Date.parse('2018-06-30T23:00:00Z'), 'Europe/London')).toBe('2018-07-01T00:00');
    expect(momentOf('', 'Europe/London')).toBeNaN();
  });
});
