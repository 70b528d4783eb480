import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pauseBefore } from '../src/live/backoff';
import { fakeWorld } from './fakeServer';
import { goldenBoard, goldenSnapshot, goldenText } from './golden';

const FRAME = { position: 1041, at: '2026-11-22T07:00:00.250Z' };
const NEXT = { position: 1043, at: '2026-11-22T07:00:00.500Z' };
const SUBSCRIBE = { type: 'subscribe', view: 'board', area: null, rate: 4 };

beforeEach(() => {
  // Three seconds behind the server's hello.
  vi.useFakeTimers({ now: Date.parse('2026-11-22T06:59:57Z') });
});

afterEach(() => {
  vi.useRealTimers();
});

/** A snapshot of that moment. */
function picture(at: string, simulated: boolean): string {
  const snapshot = goldenSnapshot();
  return JSON.stringify({ ...snapshot, frame: { ...snapshot.frame, at }, data: { ...snapshot.data, simulated } });
}

function started() {
  const fake = fakeWorld();
  const leave = fake.connection.watch('board', null, () => undefined);
  fake.connection.start();
  return {
    ...fake,
    leave,
    link: () => fake.connection.state().link,
    held: () => fake.connection.channel('board', null).picture,
  };
}

describe('the live connection', () => {
  it('LP3 LP5 LP6 takes the clock from hello, subscribes, and is live with the snapshot', () => {
    const { connection, last, link } = started();

    expect(link()).toBe('connecting');
    last().says('hello');
    expect(link()).toBe('connecting');
    last().says('snapshot');

    expect(last().sent).toEqual([JSON.parse(goldenText('subscribe-force'))]);
    expect(connection.state()).toEqual({
      link: 'live',
      offset: 3000,
      quietSince: Date.parse('2026-11-22T06:59:57Z'),
      views: ['board', 'thrive', 'unusual', 'incidents'],
    });
    expect(connection.channel('board', null)).toEqual({
      picture: { channel: 'board', frame: FRAME, data: goldenBoard() },
      refusal: null,
    });
  });

  it('LP4 closes with 4001 on a version that it does not know, says so, and stays away', async () => {
    const { last, link, sockets } = started();

    last().saysText(goldenText('hello').replace('"protocol": 2', '"protocol": 3'));
    await vi.advanceTimersByTimeAsync(60_000);

    expect({ link: link(), code: last().closedWith, opened: sockets.length }).toEqual({
      link: 'outdated',
      code: 4001,
      opened: 1,
    });
  });

  it('LP14 drops its picture and subscribes anew without since when a patch is from another frame', () => {
    const { last, link, held } = started();
    last().says('hello', 'snapshot', 'patch-still');

    expect({ picture: held(), link: link() }).toEqual({ picture: null, link: 'connecting' });
    expect(last().sent).toEqual([SUBSCRIBE, SUBSCRIBE]);
  });

  it('LP14 asks once, whatever is still on its way, and is live again with the snapshot', () => {
    const { last, link, held } = started();
    last().says('hello', 'snapshot', 'patch-still', 'patch', 'patch-still', 'snapshot');

    expect(last().sent).toHaveLength(2);
    expect([link(), held()?.frame]).toEqual(['live', FRAME]);
  });

  it('LP13 calls its picture stale after 15 s of silence, and live again when it hears', () => {
    const { last, link, held } = started();
    last().says('hello', 'snapshot', 'patch');

    vi.advanceTimersByTime(14_999);
    expect(link()).toBe('live');
    vi.advanceTimersByTime(1);
    expect([link(), held()?.frame]).toEqual(['stale', NEXT]);
    last().says('patch-still');
    expect(link()).toBe('live');
  });

  it('LP13 gives a silent connection up after one more beat, and makes a new one', () => {
    const { last, link, sockets } = started();
    last().says('hello', 'snapshot');

    vi.advanceTimersByTime(20_000);
    expect([link(), last().closedWith]).toEqual(['disconnected', 'no code']);
    vi.advanceTimersByTime(500);
    expect(sockets).toHaveLength(2);
  });

  it('LP7 LP18 comes back with the last frame it holds, and goes on from there', () => {
    const { last, link, held } = started();
    last().says('hello', 'snapshot');
    last().drops();
    expect(link()).toBe('reconnecting');
    vi.advanceTimersByTime(500);
    last().says('hello', 'patch');

    expect(last().sent).toEqual([{ ...SUBSCRIBE, since: FRAME }]);
    expect([link(), held()?.frame]).toEqual(['live', NEXT]);
  });

  it('LP18 says disconnected, with the picture it has, when 15 s bring no connection', () => {
    const { last, link, held } = started();
    last().says('hello', 'snapshot');
    last().drops();
    vi.advanceTimersByTime(14_999);
    expect(link()).toBe('reconnecting');
    vi.advanceTimersByTime(1);

    expect([link(), held()?.frame]).toEqual(['disconnected', FRAME]);
  });

  it('LP18 pauses 0.5 s, doubling to 10 s, of which jitter takes up to a half', () => {
    const pauses = [0, 1, 2, 3, 4, 5, 50].map((failures) => pauseBefore(failures, 1));

    expect(pauses).toEqual([500, 1000, 2000, 4000, 8000, 10_000, 10_000]);
    expect([pauseBefore(0, 0), pauseBefore(5, 0.5)]).toEqual([250, 7500]);
  });

  it('LP18 pauses longer after each failed attempt, and from the start after a frame', async () => {
    const { last, sockets } = started();
    const opened = async (milliseconds: number) => {
      last().drops();
      await vi.advanceTimersByTimeAsync(milliseconds - 1);
      const before = sockets.length;
      await vi.advanceTimersByTimeAsync(1);
      return sockets.length - before;
    };

    expect(await opened(500)).toBe(1);
    expect(await opened(1000)).toBe(1);
    expect(await opened(2000)).toBe(1);
    last().says('hello', 'snapshot');
    expect(await opened(500)).toBe(1);
  });

  it('LP18 gives up an attempt that is not answered within 10 s', () => {
    const { sockets, last } = started();

    vi.advanceTimersByTime(10_000);
    expect(last().closedWith).toBe('no code');
    vi.advanceTimersByTime(500);

    expect(sockets).toHaveLength(2);
  });

  it('LP18 comes back at once when told that the network is back', () => {
    const { connection, sockets, last } = started();
    last().drops();
    connection.retryNow();
    connection.retryNow();
    vi.advanceTimersByTime(5000);

    expect(sockets).toHaveLength(2);
  });

  it('LP17 does not come back after signed-out', async () => {
    const { last, link, sockets } = started();
    last().says('hello', 'snapshot', 'end');
    last().drops();
    await vi.advanceTimersByTimeAsync(60_000);

    expect([link(), sockets.length]).toEqual(['signed-out', 1]);
  });

  it('LP17 comes back after shutting-down', () => {
    const { last, link, sockets } = started();
    last().says('hello', 'snapshot');
    last().saysText('{"type":"end","reason":"shutting-down"}');
    last().drops();
    vi.advanceTimersByTime(500);

    expect([link(), sockets.length]).toEqual(['reconnecting', 2]);
  });

  it('LP1 is signed out when a handshake fails and the server knows no session', async () => {
    const { last, link, world, sockets } = started();
    world.signedIn = false;
    last().drops();
    await vi.advanceTimersByTimeAsync(60_000);

    expect([link(), sockets.length]).toEqual(['signed-out', 1]);
  });

  it('LP1 tries on when the session cannot be asked after', async () => {
    const { last, link, world, sockets } = started();
    world.signedIn = new Error('no network');
    last().drops();
    await vi.advanceTimersByTimeAsync(500);

    expect([link(), sockets.length]).toEqual(['connecting', 2]);
  });

  it('LP9 turns to another area: leaves the one, asks for the other, and takes nothing of the first', () => {
    const { connection, last, held, link, leave } = started();
    last().says('hello', 'snapshot');
    leave();
    connection.watch('board', 'NH', () => undefined);
    last().says('patch');

    expect(last().sent).toEqual([SUBSCRIBE, { type: 'unsubscribe', channel: 'board' }, { ...SUBSCRIBE, area: 'NH' }]);
    expect([link(), held(), connection.channel('board', 'NH').picture]).toEqual(['connecting', null, null]);
  });

  it('LP15 keeps the reason why the server gave no picture, until it gives one', () => {
    const { connection, last } = started();
    connection.watch('board', 'XX', () => undefined);
    last().says('hello', 'error');
    expect(connection.channel('board', 'XX').refusal).toEqual({ code: 'unknown-area', message: 'there is no area XX' });
    expect(connection.channel('board', null).refusal).toBeNull();
    last().saysText(goldenText('snapshot').replace('"channel": "board"', '"channel": "board/XX"'));

    expect(connection.channel('board', 'XX').refusal).toBeNull();
  });

  it('says so when it cannot read what the server sent', () => {
    const { connection, last } = started();
    last().says('hello');
    last().saysText('{"type":"snapshot"}');

    expect(connection.channel('board', null).refusal?.code).toBe('unreadable');
  });

  it('tells its listeners of each change, and is silent once stopped', async () => {
    const { connection, last } = started();
    const listener = vi.fn();
    connection.subscribe(listener);
    last().says('hello', 'snapshot');
    const heard = listener.mock.calls.length;
    connection.stop();
    await vi.advanceTimersByTimeAsync(60_000);

    expect(heard).toBeGreaterThan(0);
    expect(listener).toHaveBeenCalledTimes(heard);
  });

  it('takes the clock anew from a simulated picture that is more than 2 s off', () => {
    const { connection, last } = started();
    last().says('hello');
    last().saysText(picture('2026-11-22T07:00:02Z', true));
    expect(connection.state().offset).toBe(3000);
    last().saysText(picture('2026-11-22T07:00:02.001Z', true));
    expect(connection.state().offset).toBe(5001);
    last().saysText(picture('2026-11-22T06:00:00Z', true));

    expect(connection.state().offset).toBe(3000 - 3_600_000);
  });

  it('takes it from a patch too, and keeps it while the next are less far off', () => {
    const { connection, last } = started();
    last().says('hello', 'snapshot');
    vi.setSystemTime('2026-11-22T06:59:00Z');
    last().says('patch');
    expect(connection.state().offset).toBe(60_500);
    vi.advanceTimersByTime(4000);
    last().says('patch-still');

    expect(connection.state().offset).toBe(60_500);
  });

  it('leaves the clock as hello told it, however far off a real picture is', () => {
    const { connection, last } = started();
    last().says('hello');
    last().saysText(picture('2026-11-22T08:00:00Z', false));

    expect(connection.state().offset).toBe(3000);
  });

  it('waits afresh from the moment it starts', () => {
    const { connection, link } = started();

    expect([link(), connection.state().quietSince]).toEqual(['connecting', Date.now()]);
    vi.advanceTimersByTime(15_000);
    expect(link()).toBe('disconnected');
  });
});
