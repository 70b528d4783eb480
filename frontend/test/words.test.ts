import { describe, expect, it } from 'vitest';
import { deadlineWords, durationParts, durationWords } from '../src/model/duration';
import { clockTime, localSecond, localTime } from '../src/model/moment';
import {
  abandoned,
  abandonedStages,
  gradeName,
  percent,
  stageWords,
  targetWords,
  withinTenSeconds,
} from '../src/model/words';
import type { CallCounts } from '../src/protocol/calls';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

describe('durations', () => {
  it.each([
    [0, '0 s', '0 min'],
    [59_999, '59 s', '0 min'],
    [MINUTE, '1 min 00 s', '1 min'],
    [4 * MINUTE + 48 * SECOND, '4 min 48 s', '4 min'],
    [HOUR - 1, '59 min 59 s', '59 min'],
    [HOUR, '1 h 00 min', '1 h 00 min'],
    [13 * HOUR + 5 * MINUTE, '13 h 05 min', '13 h 05 min'],
    [24 * HOUR, '1 d 00 h', '1 d 00 h'],
    [53 * HOUR + 59 * MINUTE, '2 d 05 h', '2 d 05 h'],
    [-SECOND, '0 s', '0 min'],
  ])('of %i ms are %s, or %s to the minute', (length, toSecond, toMinute) => {
    expect([durationWords(length, 'second'), durationWords(length, 'minute')]).toEqual([toSecond, toMinute]);
  });

  it('keep figures and units apart', () => {
    expect(durationParts(4 * MINUTE + 8 * SECOND, 'second')).toEqual([
      { value: '4', unit: 'min' },
      { value: '08', unit: 's' },
    ]);
  });

  it.each([
    [6 * MINUTE, 'due in 6 min'],
    [5 * MINUTE + 1, 'due in 6 min'],
    [1, 'due in 1 min'],
    [60 * MINUTE, 'due in 1 h 00 min'],
    [0, 'past target under 1 min'],
    [-MINUTE, 'past target 1 min'],
    [-(4 * MINUTE + 59 * SECOND), 'past target 4 min'],
    [-(2 * HOUR + 28 * MINUTE), 'past target 2 h 28 min'],
  ])('to a deadline %i ms ahead read %s', (ahead, words) => {
    expect(deadlineWords(10 * HOUR + ahead, 10 * HOUR)).toBe(words);
  });
});

describe('times', () => {
  const now = Date.parse('2026-06-22T07:00:00Z');

  it.each([
    ['today', '2026-06-22T05:52:09Z', '06:52', '06:52:09'],
    ['yesterday, though the same day in UTC', '2026-06-21T22:59:00Z', '21 Jun 23:59', '21 Jun 23:59:00'],
    ['today, though yesterday in UTC', '2026-06-21T23:30:00Z', '00:30', '00:30:00'],
    ['another year', '2025-12-31T18:00:00Z', '31 Dec 2025 18:00', '31 Dec 2025 18:00:00'],
    ['in winter', '2026-01-05T18:00:00Z', '5 Jan 18:00', '5 Jan 18:00:00'],
  ])('are local, with the date when it is not today: %s', (_, at, minute, second) => {
    const moment = Date.parse(at);

    expect([localTime(moment, 'Europe/London', now), localSecond(moment, 'Europe/London', now)]).toEqual([
      minute,
      second,
    ]);
  });

  it('tell the repeated hour of the clock change by the date only', () => {
    const first = Date.parse('2026-10-25T00:30:00Z');
    const second = Date.parse('2026-10-25T01:30:00Z');

    expect([clockTime(first, 'Europe/London'), clockTime(second, 'Europe/London')]).toEqual(['01:30:00', '01:30:00']);
  });

  it('go by the zone of the board', () => {
    expect(localTime(now, 'America/New_York', now)).toBe('03:00');
  });
});

describe('shares', () => {
  const calls = (offered: number, answered: number, within10s: number): CallCounts => ({
    offered,
    answered,
    within10s,
    averageWaitMs: null,
    p90WaitMs: null,
    abandoned: { 'before-queue-message': 1, 'in-queue': 4, 'after-transfer': 2 },
  });

  it.each([
    [1, 8, 13],
    [1, 200, 1],
    [0, 5, 0],
    [17, 17, 100],
    [0, 0, null],
  ])('of %i in %i are %s per cent, rounded half up', (part, whole, share) => {
    expect(percent(part, whole)).toBe(share);
  });

  it('within 10 s are of the calls answered', () => {
    expect(withinTenSeconds(calls(18, 17, 16))).toEqual({ percent: 94 });
  });

  it('within 10 s say in words that there was nothing to count', () => {
    expect([withinTenSeconds(calls(0, 0, 0)), withinTenSeconds(calls(2, 0, 0))]).toEqual([
      { words: 'none offered' },
      { words: 'none answered' },
    ]);
  });

  it('abandoned are those of every stage, and the stages are named', () => {
    expect([abandoned(calls(9, 2, 2)), abandonedStages(calls(9, 2, 2))]).toEqual([
      7,
      '1 before the queue message, 4 in the queue, 2 after transfer',
    ]);
  });
});

describe('the words of the field', () => {
  it.each([
    [{ clock: 'from-call', urbanMinutes: 15, ruralMinutes: 20 } as const, '15 min from call (rural 20)'],
    [{ clock: 'from-grade', urbanMinutes: 60, ruralMinutes: 60 } as const, '60 min from grading'],
    [{ clock: 'from-dispatch', urbanMinutes: 10, ruralMinutes: 12 } as const, '10 min from dispatch (rural 12)'],
    [null, 'no attendance target'],
  ])('name target and clock: %o', (target, words) => {
    expect(targetWords(target)).toBe(words);
  });

  it('speak of stages and grades', () => {
    expect([stageWords('awaiting-dispatch'), gradeName(2), gradeName(null)]).toEqual([
      'awaiting dispatch',
      'Grade 2',
      'Ungraded',
    ]);
  });
});
