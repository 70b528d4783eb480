import { describe, expect, it } from 'vitest';
import { changePrinted, figurePrinted, halfUp, percentPrinted, percentWords } from '../src/model/figures';
import { breakWhere, isEmpty, stretchDays, stretchName } from '../src/model/stretch';
import { changed, drawTrend, monthsOf, pairMonths } from '../src/model/trend';
import { comparison, emptyComparison } from './compared';

const counted = (current: number | null, previous: number | null, percent: number | null, unit = 'count') =>
  percentPrinted({ unit, current, previous, percent });

describe('a printed figure', () => {
  it.each([
    [107.67441860465117, 108],
    [12.5, 13],
    [-12.5, -13],
    [-26.59, -27],
    [0.49999, 0],
    [-0.4, 0],
    [-0.5, -1],
  ])('%d is rounded half up, away from zero, to %d', (value, whole) => {
    expect(halfUp(value)).toBe(whole);
  });

  it('has the thousands apart, and its unit', () => {
    expect([
      figurePrinted(38995, 'count'),
      figurePrinted(761, 'people'),
      figurePrinted(93.35, 'percent'),
      figurePrinted(8, 'seconds'),
      figurePrinted(0, 'count'),
      figurePrinted(null, 'count'),
    ]).toEqual(['38,995', '761', '93.4 %', '8.0 s', '0', '–']);
  });

  it('changes with its sign, rates in points', () => {
    expect([
      changePrinted(463, 'count'),
      changePrinted(-15124, 'count'),
      changePrinted(0, 'count'),
      changePrinted(1.25, 'percent'),
      changePrinted(-0.04, 'percent'),
      changePrinted(-2, 'seconds'),
      changePrinted(null, 'count'),
    ]).toEqual(['+463', '−15,124', '0', '+1.3 pp', '0.0 pp', '−2.0 s', '–']);
  });

  it('changes by per cent as the Panel prints it, by none from zero', () => {
    expect([
      counted(893, 430, 107.67441860465117),
      counted(1998, 2722, -26.597),
      counted(1000, 1001, -0.0999),
      counted(5, 0, null),
      counted(0, 0, null),
      counted(null, null, null),
      counted(93.4, 92.1, null, 'percent'),
    ]).toEqual(['+108 %', '−27 %', '0 %', 'n/a', 'n/a', '–', '']);
    expect(percentWords({ unit: 'count', current: 1998, previous: 2722, percent: -26.597 })).toBe(
      '−26.597 %, unrounded',
    );
  });
});

describe('months beside each other', () => {
  const twelve = { name: '12 months to 2020-09', first: '2019-10-01', last: '2020-09-30' };
  const before = { name: '12 months to 2019-09', first: '2018-10-01', last: '2019-09-30' };

  it('go over the turn of the year', () => {
    expect(monthsOf(twelve)).toEqual([
      ...['2019-10', '2019-11', '2019-12', '2020-01', '2020-02', '2020-03'],
      ...['2020-04', '2020-05', '2020-06', '2020-07', '2020-08', '2020-09'],
    ]);
  });

  it('are paired first with first, and what is not told is not zero', () => {
    const measure = { months: { '2018-07': 5, '2018-09': 0 }, previousMonths: { '2016-11': 4 } };
    const previous = { name: '', first: '2016-10-01', last: '2016-12-31' };

    expect(pairMonths(measure, comparison().current, previous)).toEqual([
      { month: '2018-07', previousMonth: '2016-10', current: 5, previous: null },
      { month: '2018-08', previousMonth: '2016-11', current: null, previous: 4 },
      { month: '2018-09', previousMonth: '2016-12', current: 0, previous: null },
    ]);
  });

  it('are drawn as bars from zero, the others wider behind, and little is still seen', () => {
    const pair = (current: number | null, previous: number | null) => ({
      month: `m${String(current)}`,
      previousMonth: '',
      current,
      previous,
    });

    expect(drawTrend([pair(100, 50), pair(0, null), pair(0.1, 25)], [], 300, 50)).toEqual({
      top: 100,
      breaks: [],
      slots: [
        {
          month: 'm100',
          middle: 50,
          current: { x: 28, y: 0, width: 44, height: 50 },
          previous: { x: 10, y: 25, width: 80, height: 25 },
        },
        { month: 'm0', middle: 150, current: { x: 128, y: 50, width: 44, height: 0 }, previous: null },
        {
          month: 'm0.1',
          middle: 250,
          current: { x: 228, y: 49, width: 44, height: 1 },
          previous: { x: 210, y: 37.5, width: 80, height: 12.5 },
        },
      ],
    });
  });

  it('break where a policy began, in the period in which it did', () => {
    const pairs = pairMonths({ months: {}, previousMonths: {} }, twelve, before);
    const begins = (from: string) => drawTrend(pairs, [{ from, policy: 'p', says: null }], 1200, 10).breaks;

    expect(begins('2020-03-11')).toEqual([{ x: 532.3, policy: 'p', of: 'current' }]);
    expect(begins('2018-11-01')).toEqual([{ x: 100, policy: 'p', of: 'previous' }]);
    expect(begins('2019-10-01')).toEqual([]);
    expect(begins('2016-04-01')).toEqual([]);
  });

  it('differ by the rule of the whole periods', () => {
    expect(changed({ current: 6, previous: 4 }, 'count')).toEqual({ current: 6, previous: 4, change: 2, percent: 50 });
    expect(changed({ current: 6, previous: 0 }, 'count').percent).toBeNull();
    expect(changed({ current: 6, previous: 4 }, 'percent').percent).toBeNull();
    expect(changed({ current: null, previous: 4 }, 'count').change).toBeNull();
  });
});

describe('a period', () => {
  it('is named as people name it', () => {
    const names = ['2018/19-Q2', 'year to 2018/19-Q2', '12 months to 2018-09', '2018-08'];

    expect(names.map((name) => stretchName({ name }))).toEqual([
      '2018/19 Q2',
      'year to 2018/19 Q2',
      '12 months to September 2018',
      'August 2018',
    ]);
    expect(stretchDays(comparison().current)).toBe('1 Jul 2018 to 30 Sept 2018');
  });

  it('tells where a break lies', () => {
    const where = (from: string) => breakWhere({ from, policy: '', says: null }, comparison());

    expect(['2018-07-02', '2018-07-01', '2017-09-30', '2018-01-01'].map(where)).toEqual([
      'within 2018/19 Q2',
      'between the two periods',
      'within 2017/18 Q2',
      'between the two periods',
    ]);
  });

  it('is empty where nothing is counted of it', () => {
    expect([isEmpty(emptyComparison(), 'current'), isEmpty(comparison(), 'current')]).toEqual([true, false]);
  });
});
