import * as v from 'valibot';

/** RFC 9457, with the fields that a request got wrong. */
export const ProblemSchema = v.looseObject({
  title: v.optional(v.string()),
  status: v.optional(v.number()),
  detail: v.optional(v.string()),
  errors: v.optional(v.array(v.looseObject({ field: v.string(), message: v.string() }))),
});

export type Problem = v.InferOutput<typeof ProblemSchema>;
