import * as v from 'valibot';
import { count, moment, text, textOrNull } from './fields';

const FindingSchema = v.looseObject({
  line: count,
  id: text,
  title: text,
  kind: text,
  published: text,
  right: text,
  says: text,
});

const BesideSchema = v.looseObject({
  id: text,
  title: text,
  /** `current`, `previous`, `change`, `percent`, or a month such as `2018-07`. */
  field: text,
  published: text,
  log: textOrNull,
  agrees: v.boolean(),
});

export const CheckedTableSchema = v.looseObject({
  quarter: text,
  rows: count,
  findings: v.array(FindingSchema),
  compared: v.array(BesideSchema),
  unknown: v.array(text),
});

export const BroughtSchema = v.looseObject({ period: text, figures: count });

export const PublishedFiguresSchema = v.looseObject({
  tables: v.array(v.looseObject({ period: text, source: text, by: text, at: moment, figures: count })),
});

/** A published table, checked: whether it agrees with itself, and with the log. */
export type CheckedTable = v.InferOutput<typeof CheckedTableSchema>;
export type Finding = v.InferOutput<typeof FindingSchema>;
/** A published figure beside the log's. */
export type Beside = v.InferOutput<typeof BesideSchema>;
/** The tables of figures that other bodies published. */
export type PublishedFigures = v.InferOutput<typeof PublishedFiguresSchema>;
