import * as v from 'valibot';
import { count, ground, moment, momentOrNull, numberOrNull, text, textOrNull } from './fields';

export const PastCountSchema = v.looseObject({
  at: moment,
  count,
  expected: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
});

export const UnusualCountSchema = v.looseObject({
  id: text,
  title: text,
  how: text,
  count,
  expected: numberOrNull,
  low: numberOrNull,
  high: numberOrNull,
  state: text,
  since: momentOrNull,
  rule: textOrNull,
  past: v.array(PastCountSchema),
});

export const OutsideSchema = v.looseObject({
  id: text,
  title: text,
  area: textOrNull,
  areaName: textOrNull,
  count,
  expected: v.number(),
  low: v.number(),
  high: v.number(),
  state: text,
  since: moment,
  rule: text,
});

export const UnusualSchema = v.looseObject({
  ...ground,
  method: v.looseObject({ name: text, weeks: count, weeksKnown: count, bandPercent: v.number() }),
  counts: v.array(UnusualCountSchema),
  outside: v.array(OutsideSchema),
});

/** Counts beside what is expected for this hour of the week, and what is outside its band. */
export type Unusual = v.InferOutput<typeof UnusualSchema>;
export type UnusualCount = v.InferOutput<typeof UnusualCountSchema>;
export type PastCount = v.InferOutput<typeof PastCountSchema>;
export type Outside = v.InferOutput<typeof OutsideSchema>;
