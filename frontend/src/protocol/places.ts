import * as v from 'valibot';
import { count, momentOrNull, numberOrNull, text, textOrNull } from './fields';

const day = v.pipe(v.string(), v.isoDate());

const stretch = v.looseObject({ name: text, first: day, last: day });

const counted = {
  current: count,
  previous: count,
  change: v.pipe(v.number(), v.integer()),
  /** Unrounded; null from zero. */
  percent: numberOrNull,
};

/** What every answer about a period begins with. */
const asked = {
  force: text,
  zone: text,
  simulated: v.boolean(),
  /** How many units of work of the log it takes in. */
  position: count,
  knownAt: momentOrNull,
  by: text,
  current: stretch,
  policies: v.array(text),
};

export const PlaceStepSchema = v.looseObject({
  first: day,
  last: day,
  counts: v.record(text, count),
  without: count,
});

export const PlaceRowSchema = v.looseObject({
  ...counted,
  key: text,
  name: text,
  rank: count,
  /** Percent of all, those without a place included. */
  share: numberOrNull,
});

export const PlacedAreaSchema = v.looseObject({
  code: text,
  name: text,
  territory: textOrNull,
  column: count,
  row: count,
});

export const PlacesSchema = v.looseObject({
  ...asked,
  previous: stretch,
  measure: v.looseObject({ id: text, title: text, counts: text }),
  /** Those that can be asked for here. */
  measures: v.array(v.looseObject({ id: text, title: text, group: text })),
  breaks: v.array(v.looseObject({ from: day, says: text })),
  areas: v.array(PlacedAreaSchema),
  total: v.looseObject(counted),
  rows: v.array(PlaceRowSchema),
  without: v.looseObject(counted),
  months: v.array(PlaceStepSchema),
  weeks: v.nullable(v.array(PlaceStepSchema)),
});

const sum = v.looseObject({ volume: count, days: v.number() });

export const HarmRowSchema = v.looseObject({
  key: text,
  name: text,
  volume: count,
  /** Days of each; null where they are of several kinds. */
  weight: numberOrNull,
  days: v.number(),
  volumeShare: numberOrNull,
  daysShare: numberOrNull,
  volumeRank: count,
  daysRank: count,
});

export const HarmSchema = v.looseObject({
  ...asked,
  weights: v.array(v.looseObject({ policy: text, source: text, year: count })),
  months: v.record(text, count),
  total: sum,
  rows: v.array(HarmRowSchema),
  without: sum,
  unweighted: v.array(v.looseObject({ kind: text, of: text, volume: count, counts: text })),
});

/** Volume by place, beside another period and through this one. */
export type Places = v.InferOutput<typeof PlacesSchema>;
export type PlaceRow = v.InferOutput<typeof PlaceRowSchema>;
export type PlaceStep = v.InferOutput<typeof PlaceStepSchema>;
export type PlacedArea = v.InferOutput<typeof PlacedAreaSchema>;
/** Volume beside harm. */
export type Harm = v.InferOutput<typeof HarmSchema>;
export type HarmRow = v.InferOutput<typeof HarmRowSchema>;
