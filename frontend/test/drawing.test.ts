import { describe, expect, it } from 'vitest';
import { address, areaIn, pageAddress, withValues } from '../src/model/address';
import { canonicalAreas, toggleArea } from '../src/model/areas';
import { draw } from '../src/model/geography';
import { drawHours } from '../src/model/hours';
import { linePoints, movedWords } from '../src/model/trail';
import { lettersAt, levelsWords } from '../src/model/thrive';
import { figureWords } from '../src/model/unusual';

describe('a trail', () => {
  it('is a line from the left, the lowest mark at the bottom', () => {
    expect(linePoints([1, 5, 3], 10, 8)).toEqual([
      [0, 8],
      [5, 0],
      [10, 4],
    ]);
  });

  it('does not make much of little', () => {
    expect(linePoints([1, 2], 10, 8)).toEqual([
      [0, 8],
      [10, 6],
    ]);
  });

  it.each([
    [[3, 4, 1], '2 fewer than 10 min ago'],
    [[3, 3], 'as many as 5 min ago'],
    [[3], 'no earlier mark to compare with'],
    [[], 'no earlier mark to compare with'],
  ])('%j is in words: %s', (marks, words) => {
    expect(movedWords(marks, 5)).toBe(words);
  });
});

describe('a chart of hours', () => {
  const hour = (count: number, low: number | null, high: number | null) => ({
    at: '2026-11-22T06:00:00Z',
    count,
    expected: low === null ? null : 5,
    low,
    high,
  });

  it('breaks its band where an hour has no history, and marks what is outside', () => {
    const drawn = drawHours([hour(5, 0, 10), hour(4, null, null), hour(0, 2, 8)], 100, 50);

    expect(drawn).toEqual({
      top: 10,
      line: 'M0 25L50 30L100 50',
      expected: 'M0 25M100 25',
      bands: ['M0 0L0 50Z', 'M100 10L100 40Z'],
      points: [
        { x: 0, y: 25, outside: false },
        { x: 50, y: 30, outside: false },
        { x: 100, y: 50, outside: true },
      ],
    });
  });
});

describe('a map', () => {
  it('draws boundaries north up, in true proportion, with words in the middle of the largest part', () => {
    const square = (west: number, south: number, size: number) => [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ];
    const drawn = draw(
      {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { code: 'A' },
            geometry: { type: 'MultiPolygon', coordinates: [[square(0, -1, 1)], [square(1, -1, 2)]] },
          },
        ],
      },
      300,
    );

    expect(drawn).toEqual({
      width: 300,
      height: 200,
      shapes: [
        { code: 'A', path: 'M0 200L100 200L100 100L0 100L0 200ZM100 200L300 200L300 0L100 0L100 200Z', at: [200, 100] },
      ],
    });
  });
});

describe('areas in an address', () => {
  it('are a set in one order', () => {
    expect([areaIn('?area=NE,NC,,NE'), areaIn('?area='), areaIn(''), canonicalAreas([' NH '])]).toEqual([
      'NC,NE',
      null,
      null,
      'NH',
    ]);
  });

  it('are added and taken out one by one', () => {
    expect([toggleArea(null, 'NE'), toggleArea('NE', 'NC'), toggleArea('NC,NE', 'NC'), toggleArea('NC', 'NC')]).toEqual(
      ['NE', 'NC,NE', 'NE', null],
    );
  });

  it('go along from page to page, and nothing else does', () => {
    expect([
      pageAddress('/thrive', '?area=NE,NC&q=x&incident=1'),
      address('/', '?q=a b&area=NC', { area: null, incident: '1,2' }),
      withValues('?a=1', { a: null }),
    ]).toEqual(['/thrive?area=NC,NE', '/?q=a+b&incident=1,2', '']);
  });
});

describe('words for judgement and expectation', () => {
  it('name letters by level, and make no score', () => {
    const levels = { T: 'high', H: 'medium', R: 'high', I: 'none' };

    expect([lettersAt(levels, 'high'), levelsWords(levels), levelsWords({ T: 'low' })]).toEqual([
      'T R',
      'high T R, medium H',
      '',
    ]);
  });

  it('round figures to what matters', () => {
    expect([figureWords(18.4), figureWords(9.96), figureWords(2.14), figureWords(0)]).toEqual(['18', '10', '2.1', '0']);
  });
});
