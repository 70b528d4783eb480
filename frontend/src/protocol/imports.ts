import * as v from 'valibot';

const counts = {
  read: v.number(),
  accepted: v.number(),
  known: v.number(),
  skipped: v.number(),
  rejected: v.number(),
};

const ImportFileSchema = v.looseObject({
  name: v.string(),
  bytesRead: v.optional(v.number(), 0),
  bytesTotal: v.optional(v.number(), 0),
  ...counts,
});

const RejectionSchema = v.looseObject({
  file: v.string(),
  line: v.number(),
  reason: v.string(),
  message: v.string(),
});

export const ImportSchema = v.looseObject({
  id: v.string(),
  state: v.picklist(['running', 'done', 'failed']),
  files: v.array(ImportFileSchema),
  ...counts,
  rejections: v.optional(v.array(RejectionSchema), []),
  error: v.nullish(v.string(), null),
});

export const ImportListSchema = v.looseObject({ imports: v.array(ImportSchema) });

const ChoiceSchema = v.looseObject({ id: v.string(), label: v.string() });

export const FormatsSchema = v.looseObject({ formats: v.array(ChoiceSchema), mappings: v.array(ChoiceSchema) });

export const AcceptedImportSchema = v.looseObject({ id: v.string() });

/** Files on their way into the log. The counts are of rows: read = accepted + known + skipped + rejected. */
export type Import = v.InferOutput<typeof ImportSchema>;
export type ImportFile = v.InferOutput<typeof ImportFileSchema>;
export type Rejected = v.InferOutput<typeof RejectionSchema>;
export type Formats = v.InferOutput<typeof FormatsSchema>;
