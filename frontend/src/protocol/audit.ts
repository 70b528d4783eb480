import * as v from 'valibot';
import { count, moment, text } from './fields';

/** One entry of the audit trail, in its place. What it says is left out where it cannot be read any more. */
export const AuditLineSchema = v.looseObject({
  number: count,
  written: moment,
  /** SHA-256, over that of the entry before too. */
  hash: text,
  /** Whether its hash is that of what it says. */
  sound: v.boolean(),
  at: v.optional(moment),
  who: v.optional(text),
  roles: v.optional(v.array(text)),
  kind: v.optional(text),
  operation: v.optional(text),
  about: v.optional(v.record(text, text)),
  /** How many records; not there where that is not known. */
  count: v.optional(v.number()),
  from: v.optional(text),
  session: v.optional(text),
  node: v.optional(text),
});

/** Entries, the newest first; those before `next` are still to be asked for. */
export const AuditFoundSchema = v.looseObject({
  entries: v.array(AuditLineSchema),
  next: v.nullable(count),
  size: count,
});

/** What verifying found: so many are sound, and the first broken place where there is one. */
export const AuditVerifiedSchema = v.looseObject({
  entries: count,
  head: text,
  fault: v.nullable(v.looseObject({ number: count, kind: text, why: text })),
});

export type AuditLine = v.InferOutput<typeof AuditLineSchema>;
export type AuditFound = v.InferOutput<typeof AuditFoundSchema>;
export type AuditVerified = v.InferOutput<typeof AuditVerifiedSchema>;
