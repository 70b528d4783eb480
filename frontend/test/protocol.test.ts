import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { BoardSchema } from '../src/protocol/board';
import { boardChannel, readServerMessage, type Subscribe, type Unsubscribe } from '../src/protocol/messages';
import { PROTOCOL_VERSION } from '../src/protocol/version';
import { goldenBoard, goldenMessage, goldenText } from './golden';

describe('the live protocol', () => {
  it('LP3 reads hello, of the version that this page speaks', () => {
    expect(goldenMessage('hello')).toEqual({
      type: 'hello',
      protocol: PROTOCOL_VERSION,
      at: '2026-11-22T07:00:00Z',
      tick: 250,
      views: ['board'],
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
    const unsubscribe: Unsubscribe = { type: 'unsubscribe', channel: boardChannel('NH') };

    expect([subscribe, unsubscribe]).toEqual([
      JSON.parse(goldenText('subscribe')),
      JSON.parse(goldenText('unsubscribe')),
    ]);
  });

  it('LP6 gives in a snapshot what GET /api/v1/board gives under board', () => {
    const answer = v.parse(v.looseObject({ board: BoardSchema }), JSON.parse(goldenText('board')));

    expect(goldenBoard()).toEqual(answer.board);
  });

  it.each(['hello', 'snapshot', 'patch', 'patch-still', 'error', 'end'])('reads %s and strips nothing', (name) => {
    expect(goldenMessage(name)).toEqual(JSON.parse(goldenText(name)));
  });

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
    ['a snapshot without its frame', '{"type":"snapshot","channel":"board","data":{}}'],
    ['a patch with an unknown operation', goldenText('patch').replace('"remove"', '"burn"')],
  ])('does not use %s', (_, text) => {
    expect(readServerMessage(text)).toBeNull();
  });
});
