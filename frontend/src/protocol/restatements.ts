import * as v from 'valibot';
import { count, moment, numberOrNull, text, textOrNull } from './fields';

const MovingSchema = v.looseObject({
  record: text,
  event: text,
  happened: moment,
  recorded: moment,
  source: v.nullish(textOrNull, null),
});

export const RestatedSchema = v.looseObject({
  id: text,
  title: text,
  then: numberOrNull,
  now: numberOrNull,
  change: numberOrNull,
  events: v.array(MovingSchema),
  more: v.nullish(count, 0),
});

export const RestatementsSchema = v.looseObject({
  knownAt: moment,
  figures: v.array(RestatedSchema),
});

/** The figures that moved since a moment, each with the events that moved it. */
export type Restatements = v.InferOutput<typeof RestatementsSchema>;
export type Restated = v.InferOutput<typeof RestatedSchema>;
/** An event recorded since, that moved a figure. */
export type Moving = v.InferOutput<typeof MovingSchema>;
