import * as v from 'valibot';
import { type View, viewOf, type Views, viewSchemas } from './views';

const FrameSchema = v.looseObject({ position: v.number(), at: v.pipe(v.string(), v.isoTimestamp()) });

/** RFC 6902. */
const OperationSchema = v.variant('op', [
  v.looseObject({ op: v.literal('add'), path: v.string(), value: v.unknown() }),
  v.looseObject({ op: v.literal('replace'), path: v.string(), value: v.unknown() }),
  v.looseObject({ op: v.literal('test'), path: v.string(), value: v.unknown() }),
  v.looseObject({ op: v.literal('remove'), path: v.string() }),
  v.looseObject({ op: v.literal('move'), path: v.string(), from: v.string() }),
  v.looseObject({ op: v.literal('copy'), path: v.string(), from: v.string() }),
]);

const ServerMessageSchema = v.variant('type', [
  v.looseObject({
    type: v.literal('hello'),
    protocol: v.number(),
    at: v.pipe(v.string(), v.isoTimestamp()),
    tick: v.number(),
    views: v.array(v.string()),
  }),
  v.looseObject({ type: v.literal('snapshot'), channel: v.string(), frame: FrameSchema, data: v.unknown() }),
  v.looseObject({
    type: v.literal('patch'),
    channel: v.string(),
    from: FrameSchema,
    to: FrameSchema,
    ops: v.array(OperationSchema),
  }),
  v.looseObject({
    type: v.literal('error'),
    code: v.string(),
    message: v.string(),
    channel: v.nullish(v.string(), null),
  }),
  v.looseObject({
    type: v.literal('player'),
    channel: v.string(),
    state: v.picklist(['playing', 'paused', 'ended']),
    at: v.pipe(v.string(), v.isoTimestamp()),
    speed: v.number(),
  }),
  v.looseObject({ type: v.literal('end'), reason: v.string() }),
]);

type Read = v.InferOutput<typeof ServerMessageSchema>;

/** The name of one picture in a channel. */
export type Frame = v.InferOutput<typeof FrameSchema>;
export type Operation = v.InferOutput<typeof OperationSchema>;
/** What a player does (LP22). */
export type PlayerSays = Extract<Read, { type: 'player' }>;
export type Patch = Extract<Read, { type: 'patch' }>;

export interface Snapshot<V extends View = View> {
  readonly type: 'snapshot';
  readonly channel: string;
  readonly frame: Frame;
  readonly data: Views[V];
}

/** What this page cannot use; of the channel that it names, where it names one. */
export interface Unreadable {
  readonly type: 'unreadable';
  readonly channel: string | null;
}

export type ServerMessage = Exclude<Read, { type: 'snapshot' }> | Snapshot | Unreadable;

export interface Subscribe {
  type: 'subscribe';
  view: View;
  area: string | null;
  rate: number;
  since?: Frame;
}

export interface Unsubscribe {
  type: 'unsubscribe';
  channel: string;
}

/** Begins to play a view of the past (LP20). */
export interface Play {
  type: 'play';
  player: string;
  view: View;
  area: string | null;
  from: string;
  speed: number;
  paused: boolean;
}

/** What a player is told (LP23). */
export type PlayerOrder =
  | { type: 'pause' | 'resume' | 'stop'; player: string }
  | { type: 'pace'; player: string; speed: number }
  | { type: 'step'; player: string; seconds: number }
  | { type: 'seek'; player: string; at: string };

export type BrowserMessage = Subscribe | Unsubscribe | Play | PlayerOrder;

function readSnapshot(message: Extract<Read, { type: 'snapshot' }>): Snapshot | Unreadable {
  const view = viewOf(message.channel);
  const data = view === null ? null : v.safeParse(viewSchemas[view], message.data);
  return data?.success === true ? { ...message, data: data.output } : { type: 'unreadable', channel: message.channel };
}

/** Reads what the server sent. */
export function readServerMessage(text: string): ServerMessage {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { type: 'unreadable', channel: null };
  }
  const read = v.safeParse(ServerMessageSchema, value);
  if (!read.success) {
    const named = v.safeParse(v.looseObject({ channel: v.string() }), value);
    return { type: 'unreadable', channel: named.success ? named.output.channel : null };
  }
  return read.output.type === 'snapshot' ? readSnapshot(read.output) : read.output;
}
