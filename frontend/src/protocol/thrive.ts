import * as v from 'valibot';
import { count, grade, ground, moment, text, textOrNull } from './fields';

const levels = v.looseObject({ none: count, low: count, medium: count, high: count });

export const FindingSchema = v.looseObject({
  id: text,
  grade,
  opening: text,
  area: textOrNull,
  level: text,
  was: textOrNull,
  words: text,
  by: text,
  at: moment,
  stale: v.boolean(),
});

export const LetterSchema = v.looseObject({
  letter: text,
  name: text,
  question: text,
  levels,
  raised: count,
  lowered: count,
  findings: v.array(FindingSchema),
  more: count,
});

export const LevelChangeSchema = v.looseObject({
  id: text,
  grade,
  opening: text,
  area: textOrNull,
  letter: text,
  from: textOrNull,
  to: text,
  words: text,
  by: text,
  at: moment,
});

export const ThriveSchema = v.looseObject({
  ...ground,
  assessed: count,
  without: count,
  stale: count,
  reassessAfterMinutes: v.nullable(count),
  letters: v.array(LetterSchema),
  changes: v.array(LevelChangeSchema),
});

/** What people judged of the open incidents, letter by letter. There is no sum over letters, and none may be made. */
export type Thrive = v.InferOutput<typeof ThriveSchema>;
export type Letter = v.InferOutput<typeof LetterSchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;
export type LevelChange = v.InferOutput<typeof LevelChangeSchema>;
