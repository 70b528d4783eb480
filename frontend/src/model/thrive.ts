/** Levels of a THRIVE letter, the gravest first. They are names, not numbers: nothing is summed over letters. */
export const LEVELS = ['high', 'medium', 'low', 'none'] as const;
export type Level = (typeof LEVELS)[number];

/** The letters at a level, such as `T V`. */
export function lettersAt(levels: Readonly<Record<string, string>>, level: Level): string {
  return Object.keys(levels)
    .filter((letter) => levels[letter] === level)
    .join(' ');
}

/** Which letters stand high and medium, in words such as `high T V, medium H`; empty where none does. */
export function levelsWords(levels: Readonly<Record<string, string>>): string {
  return (['high', 'medium'] as const)
    .map((level) => ({ level, letters: lettersAt(levels, level) }))
    .filter(({ letters }) => letters !== '')
    .map(({ level, letters }) => `${level} ${letters}`)
    .join(', ');
}

const words: Record<string, string> = { none: 'none yet', current: 'current', stale: 'stale' };

/** How an incident's assessment stands. */
export function assessmentWords(thrive: string): string {
  return words[thrive] ?? thrive;
}
