import * as v from 'valibot';

// Schemas are loose throughout: a server may add fields, and its patches may name them, so they are kept and not stripped.

export const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** ISO 8601 in UTC. */
export const moment = v.pipe(v.string(), v.isoTimestamp());
export const momentOrNull = v.nullable(moment);
export const text = v.string();
export const textOrNull = v.nullable(v.string());
export const numberOrNull = v.nullable(v.number());
/** A response grade's number, null where ungraded. */
export const grade = v.nullable(v.number());

/** What is left out, since events of the log cannot be read, and from when on; null where nothing is. */
export const incomplete = v.nullish(v.looseObject({ since: moment, events: count }), null);

/** What every view's data begins with. */
export const ground = {
  force: text,
  /** The area codes asked for, joined by commas; null for the whole force. */
  area: textOrNull,
  areaName: textOrNull,
  policy: text,
  zone: text,
  simulated: v.boolean(),
  incomplete,
};
