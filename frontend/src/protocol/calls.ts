import * as v from 'valibot';
import { count, momentOrNull, numberOrNull, text } from './fields';

export const CallCountsSchema = v.looseObject({
  offered: count,
  answered: count,
  within10s: count,
  averageWaitMs: numberOrNull,
  p90WaitMs: numberOrNull,
  abandoned: v.looseObject({ 'before-queue-message': count, 'in-queue': count, 'after-transfer': count }),
});

export const LineSchema = v.looseObject({
  line: text,
  waiting: count,
  longestWaitingSince: momentOrNull,
  last15Minutes: CallCountsSchema,
  lastHour: CallCountsSchema,
  today: CallCountsSchema,
});

export const CallsSchema = v.looseObject({ lines: v.array(LineSchema), areaUnknown: count });

export type CallCounts = v.InferOutput<typeof CallCountsSchema>;
export type Line = v.InferOutput<typeof LineSchema>;
export type Calls = v.InferOutput<typeof CallsSchema>;
