import type { Board } from '../protocol/board';
import type { Line } from '../protocol/calls';
import type { Attention, Demand } from '../protocol/demand';
import type { Risk } from '../protocol/people';

/** The call that has waited longest, on whichever line; null where none waits. */
export function longestWaitingCall(lines: readonly Line[]): { line: string; since: number } | null {
  let longest: { line: string; since: number } | null = null;
  for (const { line, longestWaitingSince } of lines) {
    const since = longestWaitingSince === null ? null : Date.parse(longestWaitingSince);
    if (since !== null && (longest === null || since < longest.since)) {
      longest = { line, since };
    }
  }
  return longest;
}

/** The gravest risk level in use: a policy lists its levels from the gravest. */
export function gravestRisk(risks: readonly Risk[]): Risk | null {
  return risks[0] ?? null;
}

/** How many late or nearly late incidents the board counts beyond those that it lists. */
export function unlisted(incidents: Demand): number {
  return Math.max(0, incidents.pastTarget + incidents.dueSoon - incidents.attention.length);
}

/** What to decide first: the late ones, longest over first, then the nearest to their target. */
export function byUrgency(attention: readonly Attention[]): Attention[] {
  return attention.toSorted((one, other) => Date.parse(one.due) - Date.parse(other.due));
}

/** Whether nothing at all has been recorded that a board could show. */
export function isEmpty(board: Board): boolean {
  return (
    board.incidents.open === 0 &&
    board.missing.open === 0 &&
    board.stopSearches.today === 0 &&
    board.calls.lines.every((line) => line.waiting === 0 && line.today.offered === 0)
  );
}
