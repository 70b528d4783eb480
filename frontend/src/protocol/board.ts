import * as v from 'valibot';

// Loose throughout: a server may add fields, and its patches may name them, so they are kept and not stripped.

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moment = v.pipe(v.string(), v.isoTimestamp());

export const TargetSchema = v.looseObject({
  clock: v.picklist(['from-call', 'from-grade', 'from-dispatch']),
  urbanMinutes: count,
  ruralMinutes: count,
});

export const GradeCountsSchema = v.looseObject({
  grade: v.nullable(v.number()),
  label: v.string(),
  target: v.nullable(TargetSchema),
  open: count,
  awaitingDispatch: count,
  enRoute: count,
  atScene: count,
  resolved: count,
  pastTarget: count,
  dueSoon: count,
  oldestWaitingSince: v.nullable(moment),
});

export const AreaCountsSchema = v.looseObject({
  code: v.nullable(v.string()),
  name: v.string(),
  column: v.nullable(count),
  row: v.nullable(count),
  open: count,
  pastTarget: count,
  dueSoon: count,
  grades: v.array(count),
  oldestWaitingSince: v.nullable(moment),
});

export const AttentionSchema = v.looseObject({
  id: v.string(),
  grade: v.nullable(v.number()),
  opening: v.string(),
  area: v.nullable(v.string()),
  stage: v.string(),
  since: moment,
  due: moment,
  late: v.boolean(),
});

export const CallCountsSchema = v.looseObject({
  offered: count,
  answered: count,
  within10s: count,
  abandoned: v.looseObject({ 'before-queue-message': count, 'in-queue': count, 'after-transfer': count }),
});

export const LineSchema = v.looseObject({
  line: v.string(),
  waiting: count,
  longestWaitingSince: v.nullable(moment),
  lastHour: CallCountsSchema,
  today: CallCountsSchema,
});

export const RiskSchema = v.looseObject({
  risk: v.string(),
  label: v.string(),
  open: count,
  longestSince: v.nullable(moment),
});

export const BoardSchema = v.looseObject({
  force: v.string(),
  area: v.nullable(v.string()),
  areaName: v.nullable(v.string()),
  policy: v.string(),
  zone: v.string(),
  simulated: v.boolean(),
  incidents: v.looseObject({
    open: count,
    pastTarget: count,
    dueSoon: count,
    grades: v.array(GradeCountsSchema),
    areas: v.array(AreaCountsSchema),
    attention: v.array(AttentionSchema),
  }),
  calls: v.looseObject({ lines: v.array(LineSchema) }),
  missing: v.looseObject({ open: count, risks: v.array(RiskSchema) }),
  stopSearches: v.looseObject({ today: count }),
});

/** Demand at one moment, of the force or of one area. Moments are ISO 8601 in UTC; `zone` is the force's own. */
export type Board = v.InferOutput<typeof BoardSchema>;
export type Target = v.InferOutput<typeof TargetSchema>;
export type GradeCounts = v.InferOutput<typeof GradeCountsSchema>;
export type AreaCounts = v.InferOutput<typeof AreaCountsSchema>;
export type Attention = v.InferOutput<typeof AttentionSchema>;
export type CallCounts = v.InferOutput<typeof CallCountsSchema>;
export type Line = v.InferOutput<typeof LineSchema>;
export type Risk = v.InferOutput<typeof RiskSchema>;
