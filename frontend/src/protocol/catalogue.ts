import * as v from 'valibot';
import { text } from './fields';

const MeasureSchema = v.looseObject({ id: text, title: text, group: text, counts: text });

export const CatalogueSchema = v.looseObject({ policy: text, measures: v.array(MeasureSchema) });

/** The measures of the policy in force. */
export type Catalogue = v.InferOutput<typeof CatalogueSchema>;
