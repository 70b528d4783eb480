import { type Board, BoardSchema } from './board';
import { type Incidents, IncidentsSchema } from './incidents';
import { type Thrive, ThriveSchema } from './thrive';
import { type Unusual, UnusualSchema } from './unusual';

/** The data of each view, by its name. */
export interface Views {
  board: Board;
  thrive: Thrive;
  unusual: Unusual;
  incidents: Incidents;
}

export type View = keyof Views;

export const viewSchemas = {
  board: BoardSchema,
  thrive: ThriveSchema,
  unusual: UnusualSchema,
  incidents: IncidentsSchema,
};

/** The channel of a view of some areas, or of the whole force. */
export function channelName(view: View, area: string | null): string {
  return area === null ? view : `${view}/${area}`;
}

/** The view of which a channel is, or null where this page knows no such view. */
export function viewOf(channel: string): View | null {
  const name = channel.split('/', 1)[0] ?? '';
  return name in viewSchemas ? (name as View) : null;
}
