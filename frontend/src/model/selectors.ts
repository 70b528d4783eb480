import type { Attention, Board, Line, Risk } from '../protocol/board';

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
export function unlisted(board: Board): number {
  return Math.max(0, board.incidents.pastTarget + board.incidents.dueSoon - board.incidents.attention.length);
}

/** What to decide first: the late ones, longest over first, then the nearest to their target. */
export function byUrgency(attention: readonly Attention[]): Attention[] {
  return attention.toSorted((one, other) => Date.parse(one.due) - Date.parse(other.due));
}

/** An area's name for its code, or the code itself where the board does not list it. */
export function areaName(board: Board, code: string | null): string {
  if (code === null) {
    return 'area not given';
  }
  return board.incidents.areas.find((area) => area.code === code)?.name ?? code;
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
