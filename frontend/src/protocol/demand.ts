import * as v from 'valibot';
import { count, grade, moment, momentOrNull, text, textOrNull } from './fields';

export const TargetSchema = v.looseObject({
  clock: v.picklist(['from-call', 'from-grade', 'from-dispatch']),
  urbanMinutes: count,
  ruralMinutes: count,
});

export const GradeCountsSchema = v.looseObject({
  grade,
  label: text,
  target: v.nullable(TargetSchema),
  open: count,
  awaitingAssessment: count,
  awaitingDispatch: count,
  enRoute: count,
  atScene: count,
  resolved: count,
  pastTarget: count,
  dueSoon: count,
  oldestWaitingSince: momentOrNull,
});

export const AreaCountsSchema = v.looseObject({
  code: textOrNull,
  name: text,
  territory: v.nullish(text, null),
  column: v.nullable(count),
  row: v.nullable(count),
  open: count,
  pastTarget: count,
  dueSoon: count,
  grades: v.array(count),
  oldestWaitingSince: momentOrNull,
});

export const AttentionSchema = v.looseObject({
  id: text,
  grade,
  opening: text,
  area: textOrNull,
  stage: text,
  since: moment,
  due: moment,
  late: v.boolean(),
});

export const NearBreachSchema = v.looseObject({
  id: text,
  opening: text,
  area: textOrNull,
  from: grade,
  to: grade,
  at: moment,
  due: moment,
});

export const DemandSchema = v.looseObject({
  open: count,
  today: count,
  pastTarget: count,
  dueSoon: count,
  grades: v.array(GradeCountsSchema),
  areas: v.array(AreaCountsSchema),
  attention: v.array(AttentionSchema),
  thrive: v.looseObject({ without: count, stale: count, reassessAfterMinutes: v.nullable(count) }),
  regrades: v.looseObject({ up: count, down: count, nearBreach: v.array(NearBreachSchema) }),
  shares: v.array(v.looseObject({ kind: text, open: count, today: count })),
});

/** Open incidents, where they stand and how they stand to their targets. */
export type Demand = v.InferOutput<typeof DemandSchema>;
export type Target = v.InferOutput<typeof TargetSchema>;
export type GradeCounts = v.InferOutput<typeof GradeCountsSchema>;
export type AreaCounts = v.InferOutput<typeof AreaCountsSchema>;
export type Attention = v.InferOutput<typeof AttentionSchema>;
export type NearBreach = v.InferOutput<typeof NearBreachSchema>;
