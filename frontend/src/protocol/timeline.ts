import * as v from 'valibot';
import { count, grade, moment, momentOrNull, text, textOrNull } from './fields';
import { IncidentNowSchema } from './incidents';

export const EntrySchema = v.looseObject({
  event: text,
  at: moment,
  recordedAt: moment,
  source: v.nullish(text, null),
  detail: v.record(text, v.unknown()),
});

export const ClockSchema = v.looseObject({
  grade,
  clock: text,
  minutes: count,
  start: moment,
  due: moment,
  stopped: momentOrNull,
  state: text,
});

export const IncidentCallSchema = v.looseObject({
  id: text,
  line: text,
  received: moment,
  answered: momentOrNull,
  ended: momentOrNull,
  callerCalls: v.nullish(count, null),
});

export const EarlierSchema = v.looseObject({
  id: text,
  opening: text,
  opened: moment,
  closed: momentOrNull,
  closing: textOrNull,
  grade,
});

export const TimelineSchema = v.looseObject({
  id: text,
  position: v.number(),
  at: moment,
  simulated: v.boolean(),
  zone: text,
  force: text,
  row: IncidentNowSchema,
  timeline: v.array(EntrySchema),
  clocks: v.array(ClockSchema),
  calls: v.optional(v.array(IncidentCallSchema), []),
  earlier: v.optional(v.array(EarlierSchema), []),
  earlierDays: v.optional(count, 0),
  notSent: v.array(text),
});

/** One incident's whole story. What this role may not see is absent, and named in `notSent`. */
export type Timeline = v.InferOutput<typeof TimelineSchema>;
export type Entry = v.InferOutput<typeof EntrySchema>;
export type Clock = v.InferOutput<typeof ClockSchema>;
export type IncidentCall = v.InferOutput<typeof IncidentCallSchema>;
export type Earlier = v.InferOutput<typeof EarlierSchema>;
