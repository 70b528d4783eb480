import { describe, expect, it } from 'vitest';
import { drawControl } from '../src/model/control';
import { scaleOf } from '../src/model/scale';
import { byIn, periodWords, seriesAsked, seriesQuery } from '../src/model/seriesAsked';
import { seriesOf } from './seriesOf';

describe('an axis', () => {
  it('begins at zero unless every value lies far above it', () => {
    expect(scaleOf([4, 9, 31], 1)).toEqual({ from: 0, to: 40, ticks: [0, 10, 20, 30, 40] });
    expect(scaleOf([12_100, 13_300], 1)).toEqual({
      from: 11_500,
      to: 13_500,
      ticks: [11_500, 12_000, 12_500, 13_000, 13_500],
    });
    expect(scaleOf([0, 3], 1)).toEqual({ from: 0, to: 3, ticks: [0, 1, 2, 3] });
    expect(scaleOf([93, 98.5], 0.1, 100).to).toBe(100);
    expect(scaleOf([], 1)).toEqual({ from: 0, to: 1, ticks: [0, 1] });
  });
});

describe('a control chart', () => {
  const drawn = drawControl(seriesOf(), 400, 100);

  it('breaks its line at a gap, at a break of policy, and before what is not over', () => {
    expect(drawn.line).toBe('M20 75L60 70M140 72.5L180 75L220 67.5M260 25L300 22.5L340 27.5');
  });

  it('marks each point by the strongest rule that it breaks', () => {
    expect(drawn.dots.map(({ period, rule, complete }) => [period, rule, complete])).toEqual([
      ['2019-09', null, true],
      ['2019-10', null, true],
      ['2019-12', null, true],
      ['2020-01', null, true],
      ['2020-02', null, true],
      ['2020-03', 'two-of-three', true],
      ['2020-04', 'outside', true],
      ['2020-05', 'two-of-three', true],
      ['2020-06', null, false],
    ]);
  });

  it('draws limits as steps over whole periods, and names them at their end', () => {
    expect(drawn.limits.upper).toBe(
      'M0 25H40L40 25H80M120 25H160L160 25H200L200 25H240L240 25H280L280 25H320L320 25H360',
    );
    expect(drawn.ends.map(({ name, value, x }) => [name, value, x])).toEqual([
      ['upper', 30, 360],
      ['centre', 18, 360],
      ['lower', 6, 360],
    ]);
    expect(drawn.bases).toEqual([{ from: 0, to: 360, points: 8 }]);
  });

  it('shows a break of policy on its day, and a strip for each rule that found something', () => {
    expect(drawn.breaks).toEqual([{ x: 252.9, policy: '2020-03' }]);
    expect(drawn.strips.map(({ rule, spans }) => [rule, spans])).toEqual([
      ['outside', [[300, 300]]],
      ['two-of-three', [[260, 340]]],
    ]);
  });
});

describe('what is asked of a series', () => {
  it('is in the address, with all incidents by month where it says nothing', () => {
    expect(seriesAsked('')).toEqual({ measure: 'incidents', by: 'month' });
    expect(seriesAsked('?measure=calls.999&by=year&area=NC&incident=7')).toEqual({
      measure: 'calls.999',
      by: 'month',
      area: 'NC',
    });
    expect(seriesQuery('?by=week&knownAt=2020-01-01T00:00:00Z')).toBe(
      'measure=incidents&by=week&knownAt=2020-01-01T00%3A00%3A00Z',
    );
    expect(byIn('?by=quarter')).toBe('quarter');
  });

  it('names periods as people do', () => {
    expect(['2018-08', '2018/19-Q2', '2018-W05'].map(periodWords)).toEqual([
      'Aug 2018',
      '2018/19 Q2',
      'week 5 of 2018',
    ]);
  });
});
