const states: Record<string, string> = {
  inside: 'inside its band',
  above: 'above its band',
  below: 'below its band',
  'no-history': 'no history yet',
};

/** How a count stands to its band. */
export function stateWords(state: string): string {
  return states[state] ?? state;
}

/** An expected value or an end of a band: whole from ten up, one decimal below, no idle zero. */
export function figureWords(value: number): string {
  return String(value >= 10 ? Math.round(value) : Math.round(value * 10) / 10);
}
