import { describe, expect, it } from 'vitest';
import { areaName } from '../src/model/areas';
import { byUrgency, gravestRisk, isEmpty, longestWaitingCall, unlisted } from '../src/model/selectors';
import type { Board } from '../src/protocol/board';
import type { Attention } from '../src/protocol/demand';
import { goldenBoard } from './golden';

function attention(id: string, due: string): Attention {
  return {
    id,
    grade: 1,
    opening: 'Road traffic collision',
    area: 'NH',
    stage: 'awaiting-dispatch',
    since: '2026-11-22T06:00:00Z',
    due,
    late: false,
  };
}

describe('what the board shows first', () => {
  it('is the call that has waited longest, on whichever line', () => {
    expect(longestWaitingCall(goldenBoard().calls.lines)).toEqual({
      line: '101',
      since: Date.parse('2026-11-22T06:55:12Z'),
    });
    expect(longestWaitingCall([])).toBeNull();
  });

  it('is the risk that the policy puts first', () => {
    expect(gravestRisk(goldenBoard().missing.risks)).toMatchObject({ risk: 'high', open: 1 });
    expect(gravestRisk([])).toBeNull();
  });

  it('is the incident whose target ran out first, then the one that runs out next', () => {
    const given = [
      attention('next', '2026-11-22T07:05:00Z'),
      attention('late', '2026-11-22T06:58:00Z'),
      attention('latest', '2026-11-22T06:15:00Z'),
    ];

    expect(byUrgency(given).map(({ id }) => id)).toEqual(['latest', 'late', 'next']);
  });

  it('counts what the list leaves out', () => {
    expect(unlisted(goldenBoard().incidents)).toBe(4);
  });

  it('names areas, as far as the board knows them', () => {
    const { areas } = goldenBoard().incidents;

    expect([areaName(areas, 'NH'), areaName(areas, 'ZZ'), areaName(areas, null)]).toEqual([
      'Hinckley and Blaby',
      'ZZ',
      'area not given',
    ]);
  });

  it('is empty only when nothing at all is recorded', () => {
    const empty: Board = {
      ...goldenBoard(),
      incidents: { ...goldenBoard().incidents, open: 0 },
      calls: { lines: [], areaUnknown: 0 },
      missing: { open: 0, risks: [], people: [] },
      stopSearches: { today: 0, objects: [], outcomes: [] },
    };

    expect([
      isEmpty(goldenBoard()),
      isEmpty(empty),
      isEmpty({ ...empty, stopSearches: { today: 1, objects: [], outcomes: [] } }),
    ]).toEqual([false, true, false]);
  });
});
