/** Which panels a wallboard shows in turn, and how long each, in seconds. */
export interface Turns<K extends string> {
  readonly panels: readonly K[];
  readonly seconds: number;
}

export const SECONDS = [10, 15, 20, 30, 60] as const;
const USUAL = 20;
const SHORTEST = 5;
const LONGEST = 600;

/** Reads the turns from an address: panels that are not known are left out, and seconds kept between 5 and 600. */
export function turnsIn<K extends string>(search: string, known: (key: string) => key is K): Turns<K> {
  const query = new URLSearchParams(search);
  const named = (query.get('panels') ?? '').split(',').filter(known);
  const asked = Number(query.get('seconds'));
  const seconds =
    Number.isFinite(asked) && asked > 0 ? Math.min(LONGEST, Math.max(SHORTEST, Math.round(asked))) : USUAL;
  return { panels: [...new Set(named)], seconds };
}
