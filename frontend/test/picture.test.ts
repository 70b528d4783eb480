import { describe, expect, it } from 'vitest';
import { applyOperations } from '../src/model/patch';
import { type Picture, receive } from '../src/model/picture';
import type { Board } from '../src/protocol/board';
import type { Patch } from '../src/protocol/messages';
import { goldenBoard, goldenPatch, goldenSnapshot } from './golden';

function held(): Picture {
  const picture = receive(null, goldenSnapshot());
  if (picture === null) {
    throw new Error('a snapshot always gives a picture');
  }
  return picture;
}

describe('the picture', () => {
  it('LP6 is what a snapshot says, whatever was held', () => {
    expect(held()).toEqual({
      channel: 'board',
      frame: { position: 1041, at: '2026-11-22T07:00:00.250Z' },
      data: goldenBoard(),
    });
  });

  it('LP10 becomes what a patch makes of it', () => {
    const expected = goldenBoard();
    Object.assign(expected.calls.lines[0] ?? {}, { waiting: 0, longestWaitingSince: null });
    Object.assign(expected.incidents.grades[0] ?? {}, { awaitingDispatch: 0, enRoute: 4 });
    expected.incidents.attention = [
      {
        id: '25-071102',
        grade: 2,
        opening: 'Burglary dwelling',
        area: 'NH',
        stage: 'awaiting-dispatch',
        since: '2026-11-22T06:09:00Z',
        due: '2026-11-22T07:09:00Z',
        late: false,
      },
    ];

    expect(receive(held(), goldenPatch())).toEqual({
      channel: 'board',
      frame: { position: 1043, at: '2026-11-22T07:00:00.500Z' },
      data: expected,
    });
  });

  it('LP10 leaves what it held as it was, and shares what did not change', () => {
    const before = held();
    const after = receive(before, goldenPatch());

    expect(before.data).toEqual(goldenBoard());
    expect((after?.data as Board).missing).toBe((before.data as Board).missing);
  });

  it('LP13 takes a new moment from a patch without operations', () => {
    const moved = receive(held(), goldenPatch());

    expect(receive(moved, goldenPatch('patch-still'))).toEqual({
      ...moved,
      frame: { position: 1043, at: '2026-11-22T07:00:05.500Z' },
    });
  });

  it('LP10 knows a frame by its moment, however that is written', () => {
    const patch = goldenPatch();
    const written: Patch = { ...patch, from: { position: 1041, at: '2026-11-22T07:00:00.250000Z' } };

    expect(receive(held(), written)).toEqual(receive(held(), patch));
  });

  it.each<[string, Partial<Patch>]>([
    ['LP14 from another position', { from: { position: 1040, at: '2026-11-22T07:00:00.250Z' } }],
    ['LP14 from another moment', { from: { position: 1041, at: '2026-11-22T07:00:00Z' } }],
    ['LP14 of another channel', { channel: 'board/NH' }],
    ['LP11 to an earlier position', { to: { position: 1040, at: '2026-11-22T07:00:00.500Z' } }],
    ['LP11 to the same moment', { to: { position: 1043, at: '2026-11-22T07:00:00.250Z' } }],
    ['LP14 that does not fit', { ops: [{ op: 'replace', path: '/incidents/grades/9/open', value: 1 }] }],
  ])('is lost to a patch %s', (_, change) => {
    expect(receive(held(), { ...goldenPatch(), ...change })).toBeNull();
  });

  it('LP14 is not made from a patch alone', () => {
    expect(receive(null, goldenPatch())).toBeNull();
  });
});

describe('operations of RFC 6902', () => {
  const document = { list: [1, 2], 'a/b': { '~c': 1 }, gone: null };

  it('add, remove, replace, move, copy and test', () => {
    expect(
      applyOperations(document, [
        { op: 'test', path: '/list/0', value: 1 },
        { op: 'add', path: '/list/-', value: 3 },
        { op: 'add', path: '/list/0', value: 0 },
        { op: 'replace', path: '/a~1b/~0c', value: 2 },
        { op: 'replace', path: '/gone', value: true },
        { op: 'copy', from: '/list/1', path: '/first' },
        { op: 'move', from: '/gone', path: '/back' },
        { op: 'remove', path: '/list/2' },
      ]),
    ).toEqual({ list: [0, 1, 3], 'a/b': { '~c': 2 }, first: 1, back: true });
  });

  it.each([
    ['replace what is not there', { op: 'replace', path: '/no', value: 1 }],
    ['remove what is not there', { op: 'remove', path: '/list/5' }],
    ['add beyond the end of a list', { op: 'add', path: '/list/5', value: 1 }],
    ['add under what is not there', { op: 'add', path: '/no/where', value: 1 }],
    ['move from where nothing is', { op: 'move', from: '/no', path: '/list/-' }],
    ['copy from where nothing is', { op: 'copy', from: '/no', path: '/list/-' }],
    ['test for another value', { op: 'test', path: '/list/0', value: 2 }],
  ] as const)('refuse to %s', (_, operation) => {
    expect(applyOperations(document, [operation])).toBeNull();
  });
});
