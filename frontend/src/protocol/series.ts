import * as v from 'valibot';
import { momentOrNull, numberOrNull, text, textOrNull } from './fields';
import { BreakSchema } from './compare';

export const RebaseSchema = v.looseObject({
  id: text,
  measure: text,
  from: text,
  area: textOrNull,
  by: text,
  at: text,
  why: text,
  withdrawn: v.nullable(v.looseObject({ by: text, at: text, why: text })),
});

export const RebasesSchema = v.looseObject({ rebases: v.array(RebaseSchema) });

const BaseSchema = v.looseObject({
  from: text,
  to: text,
  points: v.number(),
  centre: v.number(),
  meanRange: numberOrNull,
  upperRange: numberOrNull,
  sigmaZ: numberOrNull,
});

const StretchSchema = v.looseObject({
  from: text,
  to: text,
  points: v.number(),
  base: v.nullable(BaseSchema),
  says: textOrNull,
});

const PointSchema = v.looseObject({
  period: text,
  first: text,
  last: text,
  complete: v.boolean(),
  value: numberOrNull,
  of: numberOrNull,
  outOf: numberOrNull,
  centre: numberOrNull,
  lower: numberOrNull,
  upper: numberOrNull,
});

const SignalSchema = v.looseObject({ rule: text, side: text, from: text, to: text, says: text });

export const SeriesSchema = v.looseObject({
  measure: text,
  title: text,
  counts: text,
  unit: text,
  by: v.picklist(['week', 'month', 'quarter']),
  force: text,
  zone: text,
  simulated: v.boolean(),
  position: v.number(),
  knownAt: momentOrNull,
  policies: v.array(text),
  breaks: v.array(BreakSchema),
  chart: v.looseObject({
    kind: text,
    title: text,
    method: text,
    why: text,
    fullBase: v.number(),
    leastBase: v.number(),
  }),
  stretches: v.array(StretchSchema),
  points: v.array(PointSchema),
  signals: v.array(SignalSchema),
  rebases: v.array(RebaseSchema),
});

/** One measure through time, with what is usual for it. */
export type Series = v.InferOutput<typeof SeriesSchema>;
export type Point = v.InferOutput<typeof PointSchema>;
/** Points that are not as usual, by one rule. */
export type Signal = v.InferOutput<typeof SignalSchema>;
/** A part of a series with one base. */
export type SeriesStretch = v.InferOutput<typeof StretchSchema>;
/** A person's word that from a day on something else is usual. */
export type Rebase = v.InferOutput<typeof RebaseSchema>;
