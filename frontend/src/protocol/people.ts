import * as v from 'valibot';
import { count, moment, momentOrNull, text, textOrNull } from './fields';

export const RiskSchema = v.looseObject({ risk: text, label: text, open: count, longestSince: momentOrNull });

export const MissingPersonSchema = v.looseObject({
  id: text,
  risk: text,
  age: text,
  from: text,
  area: textOrNull,
  reported: moment,
});

export const MissingSchema = v.looseObject({
  open: count,
  risks: v.array(RiskSchema),
  people: v.array(MissingPersonSchema),
});

export const AppointmentSchema = v.looseObject({
  id: text,
  opening: text,
  area: textOrNull,
  start: moment,
  end: moment,
  state: text,
});

export const AppointmentsSchema = v.looseObject({
  today: count,
  upcoming: count,
  due: count,
  kept: count,
  missed: count,
  next: v.array(AppointmentSchema),
});

export const RepeatSchema = v.looseObject({
  kind: text,
  times: count,
  last: moment,
  incident: textOrNull,
  opening: textOrNull,
  area: textOrNull,
});

export const RepeatsSchema = v.looseObject({
  callers: count,
  places: count,
  rule: v.looseObject({ calls: count, callHours: count, incidents: count, incidentDays: count }),
  list: v.array(RepeatSchema),
});

export const StopSearchesSchema = v.looseObject({
  today: count,
  objects: v.array(v.looseObject({ name: textOrNull, count })),
  outcomes: v.array(v.looseObject({ name: textOrNull, count, linked: count })),
});

export type Risk = v.InferOutput<typeof RiskSchema>;
export type MissingPerson = v.InferOutput<typeof MissingPersonSchema>;
export type MissingPeople = v.InferOutput<typeof MissingSchema>;
export type Appointment = v.InferOutput<typeof AppointmentSchema>;
export type Appointments = v.InferOutput<typeof AppointmentsSchema>;
export type Repeat = v.InferOutput<typeof RepeatSchema>;
export type Repeats = v.InferOutput<typeof RepeatsSchema>;
export type StopSearches = v.InferOutput<typeof StopSearchesSchema>;
