import * as v from 'valibot';
import { count, grade, moment, numberOrNull, text, textOrNull } from './fields';
import { stretch } from './slices';

export const MoveSchema = v.looseObject({ from: grade, to: grade, count });

/** The times that incidents spent in a grade before the next, or before they were dealt with; null where none did. */
export const StaySchema = v.looseObject({
  grade,
  count,
  medianSeconds: numberOrNull,
  p90Seconds: numberOrNull,
  /** Still in it. */
  open: count,
});

export const NearBreachRowSchema = v.looseObject({
  id: text,
  opening: text,
  area: textOrNull,
  from: v.number(),
  to: v.number(),
  at: moment,
  due: moment,
});

export const GapSchema = v.looseObject({ count, medianSeconds: numberOrNull });

export const JourneysSchema = v.looseObject({
  ...stretch,
  /** The grades in use, each with what the policy calls it. */
  grades: v.array(v.looseObject({ grade: v.number(), label: text })),
  incidents: count,
  ungraded: count,
  regraded: count,
  up: count,
  down: count,
  moves: v.array(MoveSchema),
  ends: v.array(v.looseObject({ first: grade, last: grade, count })),
  paths: v.array(v.looseObject({ grades: v.array(v.number()), count })),
  otherPaths: v.looseObject({ paths: count, count }),
  stays: v.array(StaySchema),
  outOfOrder: count,
  nearBreach: v.looseObject({
    minutes: v.array(count),
    down: count,
    near: count,
    after: count,
    moves: v.array(MoveSchema),
    /** The newest first; null where this role may not see incidents. */
    rows: v.nullable(v.array(NearBreachRowSchema)),
    leftOff: count,
  }),
  assessments: v.looseObject({
    regrades: count,
    before: count,
    after: count,
    both: count,
    neither: count,
    gapBefore: GapSchema,
    gapAfter: GapSchema,
  }),
});

/** How incidents went from grade to grade in a period. */
export type Journeys = v.InferOutput<typeof JourneysSchema>;
export type Move = v.InferOutput<typeof MoveSchema>;
export type Stay = v.InferOutput<typeof StaySchema>;
export type NearBreachRow = v.InferOutput<typeof NearBreachRowSchema>;

const ClosingSchema = v.looseObject({ code: text, label: text, count });

export const CodesSchema = v.looseObject({
  ...stretch,
  incidents: count,
  notClosed: count,
  same: count,
  other: count,
  rows: v.array(
    v.looseObject({
      opening: text,
      label: text,
      incidents: count,
      notClosed: count,
      same: count,
      other: count,
      closing: v.array(ClosingSchema),
    }),
  ),
  closing: v.array(ClosingSchema),
});

/** What incidents were opened as, against what they were closed as. */
export type Codes = v.InferOutput<typeof CodesSchema>;
export type CodeRow = Codes['rows'][number];
