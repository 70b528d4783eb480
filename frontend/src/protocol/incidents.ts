import * as v from 'valibot';
import { count, grade, ground, moment, momentOrNull, text, textOrNull } from './fields';

const row = {
  grade,
  opening: text,
  code: text,
  area: textOrNull,
  beat: textOrNull,
  stage: text,
  opened: moment,
  due: momentOrNull,
  late: v.boolean(),
  thrive: text,
  assessed: momentOrNull,
  levels: v.record(text, text),
  qualifiers: v.array(text),
  calls: count,
  callerCalls: count,
  placeEarlier: count,
  regrades: count,
  appointment: v.nullable(v.looseObject({ start: moment, end: moment })),
};

export const IncidentRowSchema = v.looseObject(row);

/** As a row of the list; of an incident that may be closed, and of which a role may be told less. */
export const IncidentNowSchema = v.looseObject({
  ...row,
  callerCalls: v.nullish(count, null),
  placeEarlier: v.nullish(count, null),
  open: v.boolean(),
  closing: v.nullish(text, null),
});

export const IncidentsSchema = v.looseObject({ ...ground, rows: v.record(text, IncidentRowSchema) });

/** All open incidents, by id. */
export type Incidents = v.InferOutput<typeof IncidentsSchema>;
export type IncidentRow = v.InferOutput<typeof IncidentRowSchema>;
export type IncidentNow = v.InferOutput<typeof IncidentNowSchema>;
