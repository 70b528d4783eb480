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

/** The channel of a player's frames is named after its own (LP21). */
export function playedChannel(player: string, view: View): string {
  return `${player}/${view}`;
}

/** The view of which a channel is, a player's or not, or null where this page knows no such view. */
export function viewOf(channel: string): View | null {
  const parts = channel.split('/');
  const name = parts[parts[0] === 'play' ? 2 : 0] ?? '';
  return name in viewSchemas ? (name as View) : null;
}
