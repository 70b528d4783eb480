import type { Picture } from '../model/picture';

/**
 * How the browser stands with the server.
 *
 * - `connecting`: no picture yet
 * - `live`: frames arrive
 * - `reconnecting`: the connection is lost, the picture still fresh
 * - `stale`: connected, but nothing heard for 15 s (LP13)
 * - `disconnected`: nothing heard for 15 s and no connection
 * - `signed-out`: ended by the server; only a new sign-in helps (LP17)
 * - `outdated`: the server speaks a version that this page does not know (LP4)
 */
export type Link = 'connecting' | 'live' | 'reconnecting' | 'stale' | 'disconnected' | 'signed-out' | 'outdated';

/** What the server would not or could not give, in its words. */
export interface Refusal {
  readonly code: string;
  readonly message: string;
}

export interface LiveState {
  readonly link: Link;
  readonly picture: Picture | null;
  readonly refusal: Refusal | null;
  /** The server's clock minus the browser's, in milliseconds. */
  readonly offset: number;
  /** When the server was last heard, or this page began to listen, by the browser's clock in epoch milliseconds. */
  readonly quietSince: number;
}

export const initialState: LiveState = {
  link: 'connecting',
  picture: null,
  refusal: null,
  offset: 0,
  quietSince: 0,
};

/** Silence after which a picture is stale (LP13), in milliseconds. */
export const STALE_AFTER = 15_000;
/** Silence after which a connection is given up for dead and made anew: one more beat of the server. */
export const DEAD_AFTER = 20_000;
/** How long an attempt may take before it is given up. */
export const OPEN_WITHIN = 10_000;

/** What is said of the link, from what is known. `serving`: the present connection has given a picture. */
export function linkOf(serving: boolean, hasPicture: boolean, silence: number): Link {
  const fresh = silence < STALE_AFTER;
  if (serving) {
    return fresh ? 'live' : 'stale';
  }
  if (!fresh) {
    return 'disconnected';
  }
  return hasPicture ? 'reconnecting' : 'connecting';
}
