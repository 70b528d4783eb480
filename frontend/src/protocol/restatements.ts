import * as v from 'valibot';
import { count, moment, numberOrNull, text } from './fields';

const MovingSchema = v.looseObject({
  record: text,
  event: text,
  happened: moment,
  recorded: moment,
  source: v.nullish(text, null),
});

export const RestatedSchema = v.looseObject({
  id: text,
  title: text,
  /** The period whose figure it is. */
  period: text,
  then: numberOrNull,
  now: numberOrNull,
  change: numberOrNull,
  /** How many records moved it. */
  records: count,
  events: v.array(MovingSchema),
  more: count,
});

export const RestatementsSchema = v.looseObject({
  knownAt: moment,
  figures: v.array(RestatedSchema),
});

/** The same since a report's figures were frozen. */
export const RestatedSinceSchema = v.looseObject({ position: count, figures: v.array(RestatedSchema) });

/** The figures that moved since a moment, each with the events that moved it. */
export type Restatements = v.InferOutput<typeof RestatementsSchema>;
export type Restated = v.InferOutput<typeof RestatedSchema>;
/** An event recorded since, that moved a figure. */
export type Moving = v.InferOutput<typeof MovingSchema>;
