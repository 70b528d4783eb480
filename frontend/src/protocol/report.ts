import * as v from 'valibot';
import { BreakSchema, StretchSchema } from './compare';
import { count, moment, text, textOrNull } from './fields';
import { SaidSchema } from './reports';

const FlagSchema = v.looseObject({
  /** Offsets in the text as it was typed. */
  from: count,
  to: count,
  typed: text,
  kind: text,
  says: text,
});

/** What a commentary says with its references resolved, and the words in it to look at again. */
export const CheckedTextSchema = v.looseObject({ shown: text, flags: v.array(FlagSchema) });

const CommentarySchema = v.looseObject({ text, by: text, at: moment, ...CheckedTextSchema.entries });

/** Figures are texts: as they are printed, frozen with the report. */
const FigureSchema = v.looseObject({
  id: text,
  ref: textOrNull,
  title: text,
  unit: text,
  counts: text,
  clock: v.nullish(text, null),
  source: v.nullish(text, null),
  current: textOrNull,
  previous: textOrNull,
  change: textOrNull,
  percent: textOrNull,
  trend: text,
});

const SectionSchema = v.looseObject({
  id: text,
  title: text,
  figures: v.array(FigureSchema),
  commentary: v.nullable(CommentarySchema),
});

export const ReportSchema = v.looseObject({
  id: text,
  template: text,
  period: text,
  title: text,
  status: text,
  force: text,
  zone: text,
  simulated: v.boolean(),
  position: count,
  knownAt: moment,
  sha256: text,
  policies: v.array(text),
  current: StretchSchema,
  previous: StretchSchema,
  drafted: SaidSchema,
  story: v.array(v.looseObject({ what: text, by: text, at: moment, says: textOrNull })),
  sections: v.array(SectionSchema),
  breaks: v.array(BreakSchema),
  unusual: v.array(v.looseObject({ measure: text, title: text, says: text })),
  quality: v.array(v.looseObject({ title: text, says: text, count })),
  files: v.array(v.looseObject({ form: text, name: text, href: text })),
  may: v.array(text),
});

export const VerificationSchema = v.looseObject({
  holds: v.boolean(),
  position: count,
  stored: text,
  replayed: text,
  difference: v.nullable(v.looseObject({ figure: text, stored: textOrNull, replayed: textOrNull })),
});

/** A report: its figures as they were known when it was drafted, and what people wrote of them. */
export type Report = v.InferOutput<typeof ReportSchema>;
export type Section = v.InferOutput<typeof SectionSchema>;
export type ReportFigure = v.InferOutput<typeof FigureSchema>;
export type Commentary = v.InferOutput<typeof CommentarySchema>;
export type CheckedText = v.InferOutput<typeof CheckedTextSchema>;
/** A number that was typed: it contradicts a figure, or stands for none. */
export type Flag = v.InferOutput<typeof FlagSchema>;
/** Whether a replay of the log gives the same figures again. */
export type Verification = v.InferOutput<typeof VerificationSchema>;
