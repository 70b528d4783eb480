import type { Picture } from '../model/picture';
import type { View } from '../protocol/views';

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

/** How the connection stands. */
export interface LinkState {
  readonly link: Link;
  /** The server's clock minus the browser's, in milliseconds. */
  readonly offset: number;
  /**
   * When the server was last heard, or this page began to listen, by the browser's clock in epoch milliseconds; to be
   * read when the link is not live: while frames come it is not kept up to date.
   */
  readonly quietSince: number;
  /** The views that this user may see; null until the server has said. */
  readonly views: readonly string[] | null;
}

/** What is known of one channel. */
export interface ChannelState<V extends View = View> {
  readonly picture: Picture<V> | null;
  readonly refusal: Refusal | null;
}

export const initialLink: LinkState = { link: 'connecting', offset: 0, quietSince: 0, views: null };

export const nothingYet: ChannelState = { picture: null, refusal: null };

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

/** Whether figures under this link can no longer be relied on. */
export function isOld(link: Link): boolean {
  return link === 'stale' || link === 'disconnected' || link === 'signed-out' || link === 'outdated';
}

export const UNREADABLE: Refusal = { code: 'unreadable', message: 'the server sent something this page cannot read' };

export function forbidden(view: View): Refusal {
  return { code: 'forbidden-view', message: `this role may not see the view ${view}` };
}

/** A picture further than this from the server's clock as it is known here tells the clock anew: simulated time runs quicker. */
const CLOCK_JUMP = 2000;

export function isJump(known: number, told: number): boolean {
  return Math.abs(told - known) > CLOCK_JUMP;
}

type Change = Pick<LinkState, 'link' | 'quietSince'> & Partial<Pick<LinkState, 'offset' | 'views'>>;

/** The link after a change; null where there is nothing to tell: frames come four times a second. */
export function changed(before: LinkState, { link, quietSince, ...rest }: Change): LinkState | null {
  const same = link === before.link && Object.keys(rest).length === 0;
  return same && (link === 'live' || before.quietSince === quietSince)
    ? null
    : { ...before, ...rest, link, quietSince };
}
