import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeWorld } from './fakeServer';
import { goldenData, goldenText } from './golden';

const FRAME = { position: 1041, at: '2026-11-22T07:00:00.250Z' };
const NEXT = { position: 1043, at: '2026-11-22T07:00:00.500Z' };
const SUBSCRIBE = { type: 'subscribe', view: 'board', area: null, rate: 4 };

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T06:59:57Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

function started() {
  const fake = fakeWorld();
  const leave = fake.connection.watch('board', null, () => undefined);
  fake.connection.start();
  return { ...fake, leave, link: () => fake.connection.state().link };
}

describe('several channels', () => {
  it('keeps several channels over one socket, each with its own picture', () => {
    const { connection, last } = started();
    connection.watch('incidents', 'NC,NE', () => undefined);
    last().says('hello', 'snapshot');
    last().saysText(goldenText('incidents').replace('"channel": "incidents"', '"channel": "incidents/NC,NE"'));
    connection.watch('thrive', null, () => undefined);

    expect(last().sent).toEqual([
      SUBSCRIBE,
      { ...SUBSCRIBE, view: 'incidents', area: 'NC,NE' },
      { ...SUBSCRIBE, view: 'thrive' },
    ]);
    expect([
      connection.channel('board', null).picture?.frame,
      connection.channel('incidents', 'NC,NE').picture?.data,
      connection.channel('thrive', null).picture,
    ]).toEqual([FRAME, goldenData('incidents'), null]);
  });

  it('asks once for a channel that several parts watch, and leaves it with the last of them', () => {
    const { connection, last, leave } = started();
    last().says('hello', 'snapshot');
    const leaveToo = connection.watch('board', null, () => undefined);
    leave();
    expect(connection.channel('board', null).picture?.frame).toEqual(FRAME);
    leaveToo();

    expect(last().sent).toEqual([SUBSCRIBE, { type: 'unsubscribe', channel: 'board' }]);
    expect(connection.channel('board', null).picture).toBeNull();
  });

  it('LP14 drops one channel’s picture and leaves the others alone', () => {
    const { connection, last, link } = started();
    connection.watch('thrive', null, () => undefined);
    last().says('hello', 'snapshot', 'thrive', 'patch-still');

    expect(last().sent.slice(2)).toEqual([SUBSCRIBE]);
    expect([connection.channel('board', null).picture, link()]).toEqual([null, 'live']);
    expect(connection.channel('thrive', null).picture?.data).toEqual(goldenData('thrive'));
  });

  it('LP7 resumes each channel from its own frame', () => {
    const { connection, last } = started();
    connection.watch('thrive', null, () => undefined);
    last().says('hello', 'snapshot', 'thrive', 'patch');
    last().drops();
    vi.advanceTimersByTime(500);
    last().says('hello');

    expect(last().sent).toEqual([
      { ...SUBSCRIBE, since: NEXT },
      { ...SUBSCRIBE, view: 'thrive', since: FRAME },
    ]);
  });

  it('does not ask for a view that hello does not name, and says that it is forbidden', () => {
    const { connection, last } = started();
    const leave = connection.watch('thrive', null, () => undefined);
    last().saysText(goldenText('hello').replace('"thrive",', ''));
    leave();

    expect(last().sent).toEqual([SUBSCRIBE]);
    connection.watch('thrive', null, () => undefined);
    expect(connection.channel('thrive', null).refusal?.code).toBe('forbidden-view');
  });

  it('tells a channel’s listeners of its frames only, and the link’s of changes only', () => {
    const { connection, last } = started();
    const heard = { board: vi.fn(), thrive: vi.fn(), link: vi.fn() };
    connection.watch('board', null, heard.board);
    connection.watch('thrive', null, heard.thrive);
    last().says('hello', 'snapshot', 'thrive');
    connection.subscribe(heard.link);
    const before = [heard.board.mock.calls.length, heard.thrive.mock.calls.length];
    last().says('patch');

    expect([heard.board.mock.calls.length, heard.thrive.mock.calls.length, heard.link.mock.calls.length]).toEqual([
      (before[0] ?? 0) + 1,
      before[1],
      0,
    ]);
  });
});
