import * as v from 'valibot';
import { count, moment, momentOrNull, textOrNull } from './fields';
import { viewSchemas } from './views';

const named = { area: textOrNull, position: count, at: moment, knownAt: momentOrNull };

/** What `GET /api/v1/board` gives of each view. */
export const ShownSchemas = {
  board: v.looseObject({ ...named, board: viewSchemas.board }),
  thrive: v.looseObject({ ...named, board: viewSchemas.thrive }),
  unusual: v.looseObject({ ...named, board: viewSchemas.unusual }),
  incidents: v.looseObject({ ...named, board: viewSchemas.incidents }),
};
