import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BoardSchema } from '../src/protocol/board';
import { readServerMessage, type Subscribe, type Unsubscribe } from '../src/protocol/messages';
import { TimelineSchema } from '../src/protocol/timeline';
import { PROTOCOL_VERSION } from '../src/protocol/version';
import { channelName, viewOf } from '../src/protocol/views';
import { goldenBoard, goldenMessage, goldenText } from './golden';

describe('the live protocol', () => {
  it('LP3 reads hello, of the version that this page speaks', () => {
    expect(goldenMessage('hello')).toEqual({
      type: 'hello',
      protocol: PROTOCOL_VERSION,
      at: '2026-11-22T07:00:00Z',
      tick: 250,
      views: ['board', 'thrive', 'unusual', 'incidents'],
    });
  });

  it('LP5 LP9 names in types what a browser sends', () => {
    const subscribe: Subscribe = {
      type: 'subscribe',
      view: 'board',
      area: 'NH',
      rate: 4,
      since: { position: 1041, at: '2026-11-22T07:00:00.250Z' },
    };
    const unsubscribe: Unsubscribe = { type: 'unsubscribe', channel: channelName('board', 'NH') };

    expect([subscribe, unsubscribe]).toEqual([
      JSON.parse(goldenText('subscribe')),
      JSON.parse(goldenText('unsubscribe')),
    ]);
  });

  it('LP6 gives in a snapshot what GET /api/v1/board gives under board', () => {
    const answer = v.parse(v.looseObject({ board: BoardSchema }), JSON.parse(goldenText('board')));

    expect(goldenBoard()).toEqual(answer.board);
  });

  it.each(['hello', 'snapshot', 'thrive', 'unusual', 'incidents', 'patch', 'patch-still', 'error', 'end'])(
    'reads %s and strips nothing',
    (name) => {
      expect(goldenMessage(name)).toEqual(JSON.parse(goldenText(name)));
    },
  );

  it('reads moments as fine as a server writes them', () => {
    const text = goldenText('snapshot').replace('07:00:00.250Z', '07:00:00.250123456Z');

    expect(readServerMessage(text)).toMatchObject({ frame: { at: '2026-11-22T07:00:00.250123456Z' } });
  });

  it('keeps fields that it does not know, since a patch may name them', () => {
    const message = JSON.parse(goldenText('snapshot')) as { data: object };

    expect(readServerMessage(JSON.stringify({ ...message, data: { ...message.data, later: 1 } }))).toMatchObject({
      data: { later: 1 },
    });
  });

  it.each([
    ['what is not JSON', 'live'],
    ['an unknown type', '{"type":"later"}'],
    ['a list', '[]'],
  ])('does not use %s', (_, text) => {
    expect(readServerMessage(text)).toEqual({ type: 'unreadable', channel: null });
  });

  it.each([
    ['a snapshot without its frame', 'board', '{"type":"snapshot","channel":"board","data":{}}'],
    ['a snapshot of another view’s data', 'thrive', goldenText('snapshot').replace('"board"', '"thrive"')],
    ['a snapshot of an unknown view', 'moon/NH', goldenText('snapshot').replace('"board"', '"moon/NH"')],
    ['a patch with an unknown operation', 'board', goldenText('patch').replace('"remove"', '"burn"')],
  ])('does not use %s, and says of which channel it was', (_, channel, text) => {
    expect(readServerMessage(text)).toEqual({ type: 'unreadable', channel });
  });

  it('names channels by view and areas', () => {
    expect([channelName('incidents', null), channelName('board', 'NC,NE')]).toEqual(['incidents', 'board/NC,NE']);
    expect([viewOf('incidents'), viewOf('board/NC,NE'), viewOf('moon')]).toEqual(['incidents', 'board', null]);
  });

  it('reads an incident’s story and strips nothing', () => {
    const text: unknown = JSON.parse(goldenText('timeline'));

    expect(v.parse(TimelineSchema, text)).toEqual(text);
  });
});
