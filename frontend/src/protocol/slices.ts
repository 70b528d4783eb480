import * as v from 'valibot';
import { momentOrNull, text } from './fields';

/** Which of a period's records are counted: all where a list is empty. */
export const SliceSchema = v.looseObject({
  areas: v.array(text),
  beats: v.array(text),
  qualifiers: v.array(text),
});

/** A period by local days, the last one included. */
export const PeriodSchema = v.looseObject({ name: text, first: text, last: text });

/** What figures of a period stand on. */
export const stretch = {
  force: text,
  zone: text,
  simulated: v.boolean(),
  /** How many units of work of the log they take in. */
  position: v.number(),
  /** Up to when what was recorded counts; null for all of it. */
  knownAt: momentOrNull,
  period: PeriodSchema,
  slice: SliceSchema,
  policies: v.array(text),
};

export type Period = v.InferOutput<typeof PeriodSchema>;
export type Slice = v.InferOutput<typeof SliceSchema>;
