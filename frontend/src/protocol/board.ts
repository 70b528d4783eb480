import * as v from 'valibot';
import { CallsSchema } from './calls';
import { DemandSchema } from './demand';
import { count, ground } from './fields';
import { AppointmentsSchema, MissingSchema, RepeatsSchema, StopSearchesSchema } from './people';

/** Five-minute marks of the last hour, the oldest first; fewer where history is shorter. */
export const TrailSchema = v.looseObject({
  everyMinutes: count,
  open: v.array(count),
  pastTarget: v.array(count),
  waiting: v.array(count),
});

export const BoardSchema = v.looseObject({
  ...ground,
  calls: CallsSchema,
  incidents: DemandSchema,
  appointments: AppointmentsSchema,
  repeats: RepeatsSchema,
  missing: MissingSchema,
  stopSearches: StopSearchesSchema,
  trail: TrailSchema,
});

/** Demand at one moment, of the force or of a choice of areas. Moments are ISO 8601 in UTC; `zone` is the force's own. */
export type Board = v.InferOutput<typeof BoardSchema>;
export type Trail = v.InferOutput<typeof TrailSchema>;
