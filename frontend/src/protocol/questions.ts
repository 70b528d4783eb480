import * as v from 'valibot';
import { momentOrNull, text } from './fields';

export const QuestionSchema = v.looseObject({
  id: text,
  title: text,
  kind: text,
  parameters: v.record(text, text),
  knownAt: momentOrNull,
  by: text,
  at: text,
  page: text,
  answer: text,
});

export const QuestionsSchema = v.looseObject({ questions: v.array(QuestionSchema) });

/** The answer to recording something. */
export const RecordedSchema = v.looseObject({ id: text, events: v.number(), known: v.boolean() });

/** A saved question: the page that answers it, with its parameters. */
export type Question = v.InferOutput<typeof QuestionSchema>;
/** Which page answers. */
export type QuestionKind = 'series' | 'compare';
