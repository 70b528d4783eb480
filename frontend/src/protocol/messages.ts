import * as v from 'valibot';
import { BoardSchema } from './board';

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
  v.looseObject({ type: v.literal('snapshot'), channel: v.string(), frame: FrameSchema, data: BoardSchema }),
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
  v.looseObject({ type: v.literal('end'), reason: v.string() }),
]);

/** The name of one picture in a channel. */
export type Frame = v.InferOutput<typeof FrameSchema>;
export type Operation = v.InferOutput<typeof OperationSchema>;
export type ServerMessage = v.InferOutput<typeof ServerMessageSchema>;
export type Snapshot = Extract<ServerMessage, { type: 'snapshot' }>;
export type Patch = Extract<ServerMessage, { type: 'patch' }>;

export interface Subscribe {
  type: 'subscribe';
  view: 'board';
  area: string | null;
  rate: number;
  since?: Frame;
}

export interface Unsubscribe {
  type: 'unsubscribe';
  channel: string;
}

export type BrowserMessage = Subscribe | Unsubscribe;

/** The channel of a view of one area, or of the whole force. */
export function boardChannel(area: string | null): string {
  return area === null ? 'board' : `board/${area}`;
}

/** Reads what the server sent, or returns null where this page cannot use it. */
export function readServerMessage(text: string): ServerMessage | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = v.safeParse(ServerMessageSchema, value);
  return read.success ? read.output : null;
}
