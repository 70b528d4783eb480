const FIRST = 500;
const LONGEST = 10_000;

/**
 * How long to wait before the next attempt (LP18), in milliseconds: 0.5 s doubling to 10 s, of which a random half is
 * taken off, so that browsers that lost one server do not come back to it as one.
 *
 * @param failures how many attempts have failed since the last one that worked, from 0
 * @param random between 0 and 1
 */
export function pauseBefore(failures: number, random: number): number {
  const full = Math.min(LONGEST, FIRST * 2 ** failures);
  return full * (0.5 + random / 2);
}
