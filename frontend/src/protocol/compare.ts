import * as v from 'valibot';
import { momentOrNull, numberOrNull, text, textOrNull } from './fields';

export const StretchSchema = v.looseObject({ name: text, first: text, last: text });

const SliceSchema = v.looseObject({ areas: v.array(text), beats: v.array(text), qualifiers: v.array(text) });

const ShareSchema = v.nullish(v.looseObject({ of: v.number(), outOf: v.number() }), null);

/** Figures by month, such as `2018-07`; null where one cannot be said. */
const MonthsSchema = v.record(text, numberOrNull);

export const BreakSchema = v.looseObject({ from: text, policy: text, says: textOrNull });

export const ComparedSchema = v.looseObject({
  id: text,
  title: text,
  counts: text,
  unit: text,
  group: text,
  current: numberOrNull,
  previous: numberOrNull,
  change: numberOrNull,
  percent: numberOrNull,
  months: MonthsSchema,
  previousMonths: MonthsSchema,
  parts: v.nullish(v.looseObject({ current: ShareSchema, previous: ShareSchema }), null),
});

export const ComparisonSchema = v.looseObject({
  force: text,
  zone: text,
  simulated: v.boolean(),
  position: v.number(),
  knownAt: momentOrNull,
  current: StretchSchema,
  previous: StretchSchema,
  slice: SliceSchema,
  policies: v.array(text),
  breaks: v.array(BreakSchema),
  measures: v.array(ComparedSchema),
});

/** Two periods beside each other, by every measure of the policy's catalogue. */
export type Comparison = v.InferOutput<typeof ComparisonSchema>;
export type Compared = v.InferOutput<typeof ComparedSchema>;
/** A period by its local days, the last one included. */
export type Stretch = v.InferOutput<typeof StretchSchema>;
/** A policy that came in force in or between the periods. */
export type Break = v.InferOutput<typeof BreakSchema>;
