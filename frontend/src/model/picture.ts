import type { Frame, Patch, Snapshot } from '../protocol/messages';
import type { View, Views } from '../protocol/views';
import { applyOperations } from './patch';

/** What the browser holds of a channel: the data at a frame. */
export interface Picture<V extends View = View> {
  readonly channel: string;
  readonly frame: Frame;
  readonly data: Views[V];
}

export function sameFrame(one: Frame, other: Frame): boolean {
  return one.position === other.position && Date.parse(one.at) === Date.parse(other.at);
}

/**
 * Folds a frame into the picture. Null says that the picture is lost and wants a fresh snapshot: the patch is from
 * another frame (LP14), does not fit, or goes back in time (LP11), which only the past does that is played (LP21).
 */
export function receive(held: Picture | null, message: Snapshot | Patch, played = false): Picture | null {
  if (message.type === 'snapshot') {
    return { channel: message.channel, frame: message.frame, data: message.data };
  }
  if (held?.channel !== message.channel || !sameFrame(held.frame, message.from)) {
    return null;
  }
  const back = message.to.position < message.from.position || Date.parse(message.to.at) <= Date.parse(message.from.at);
  if (back && !played) {
    return null;
  }
  const data = message.ops.length === 0 ? held.data : applyOperations(held.data, message.ops);
  return data === null ? null : { channel: held.channel, frame: message.to, data: data as Views[View] };
}
