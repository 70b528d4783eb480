import * as v from 'valibot';
import { count, grade, momentOrNull, numberOrNull, text, textOrNull } from './fields';
import { stretch } from './slices';

export const StartedSchema = v.looseObject({ id: text });

const TargetSchema = v.looseObject({
  clock: v.picklist(['from-call', 'from-grade', 'from-dispatch']),
  urbanMinutes: count,
  ruralMinutes: count,
});

/** How one grade's target was kept. */
export const AttendedSchema = v.looseObject({
  /** As it is on the period's last day; null where nobody is awaited. */
  target: v.nullable(TargetSchema),
  incidents: count,
  within: count,
  late: count,
  unattended: count,
  notNeeded: count,
  pending: count,
  /** Of those attended, within target; null where none was. */
  percent: numberOrNull,
});

export const ComparedSchema = v.looseObject({ inForce: count, candidate: count, newly: count, noLonger: count });

export const FlagSchema = v.looseObject({
  id: text,
  title: text,
  /** What the policy states, null where it states nothing of it. */
  inForceMinutes: numberOrNull,
  candidateMinutes: numberOrNull,
  ...ComparedSchema.entries,
});

export const ResultSchema = v.looseObject({
  ...stretch,
  candidatePolicies: v.array(text),
  incidents: count,
  grades: v.array(
    v.looseObject({
      grade,
      label: textOrNull,
      candidateLabel: textOrNull,
      inForce: count,
      candidate: count,
      change: v.number(),
    }),
  ),
  moves: v.array(v.looseObject({ from: grade, to: grade, count })),
  attendance: v.array(v.looseObject({ grade, inForce: AttendedSchema, candidate: AttendedSchema })),
  pastTarget: ComparedSchema,
  flags: v.array(FlagSchema),
  rules: v.array(
    v.looseObject({
      openings: v.array(text),
      qualifiers: v.array(text),
      grade: v.number(),
      matched: count,
      changed: count,
    }),
  ),
  replayed: v.array(text),
  notReplayed: v.array(text),
});

export const CounterfactualSchema = v.looseObject({
  id: text,
  counterfactual: v.literal(true),
  state: v.picklist(['waiting', 'running', 'done', 'failed']),
  share: v.number(),
  error: textOrNull,
  candidate: v.looseObject({ name: text, file: text, text }),
  quarter: text,
  knownAt: momentOrNull,
  expires: momentOrNull,
  result: v.nullable(ResultSchema),
});

/** A run of a period's facts under another policy: never a fact itself. */
export type Counterfactual = v.InferOutput<typeof CounterfactualSchema>;
export type Result = v.InferOutput<typeof ResultSchema>;
export type Attended = v.InferOutput<typeof AttendedSchema>;
export type Flag = v.InferOutput<typeof FlagSchema>;
