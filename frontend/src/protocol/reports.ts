import * as v from 'valibot';
import { count, moment, text, textOrNull } from './fields';

/** Who did something, and when. */
export const SaidSchema = v.looseObject({ by: text, at: moment });

export const SummarySchema = v.looseObject({
  id: text,
  template: text,
  period: text,
  title: text,
  status: text,
  simulated: v.boolean(),
  position: count,
  knownAt: moment,
  sha256: text,
  drafted: SaidSchema,
  last: SaidSchema,
});

export const TemplateSchema = v.looseObject({
  id: text,
  title: text,
  kind: v.picklist(['quarter', 'year']),
  periods: v.array(text),
});

export const ScheduleSchema = v.looseObject({
  /** How long after a period a report of it drafts itself; null where none does. */
  afterDays: v.nullable(count),
  next: v.nullable(v.looseObject({ period: text, on: text })),
});

export const ReportsSchema = v.looseObject({
  reports: v.array(SummarySchema),
  templates: v.array(TemplateSchema),
  schedule: ScheduleSchema,
});

const FieldSchema = v.looseObject({
  section: text,
  id: text,
  title: text,
  field: text,
  one: textOrNull,
  other: textOrNull,
});

const SideSchema = v.looseObject({ id: text, title: text, status: text });

export const DifferencesSchema = v.looseObject({
  one: SideSchema,
  other: SideSchema,
  figures: v.array(FieldSchema),
  texts: v.array(v.looseObject({ section: text, one: textOrNull, other: textOrNull })),
});

/** The reports there are, what more can be made, and when one makes itself. */
export type Reports = v.InferOutput<typeof ReportsSchema>;
export type Summary = v.InferOutput<typeof SummarySchema>;
export type Template = v.InferOutput<typeof TemplateSchema>;
export type Schedule = v.InferOutput<typeof ScheduleSchema>;
/** Where two reports differ, and only there. */
export type Differences = v.InferOutput<typeof DifferencesSchema>;
export type Said = v.InferOutput<typeof SaidSchema>;
