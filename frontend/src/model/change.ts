/** A change with its sign, a true minus; `0` where there is none. */
export function changeWords(change: number): string {
  if (change === 0) {
    return '0';
  }
  return change > 0 ? `+${change}` : `−${-change}`;
}

/** A per cent to one decimal, or the word for none. */
export function percentWords(percent: number | null): string {
  return percent === null ? 'none attended' : `${percent.toFixed(1)} %`;
}

/** A change in percentage points, to one decimal; nothing where one of both cannot be said. */
export function pointsWords(before: number | null, after: number | null): string {
  if (before === null || after === null) {
    return '–';
  }
  const tenths = Math.round((after - before) * 10) / 10;
  return `${tenths < 0 ? '−' : tenths > 0 ? '+' : ''}${Math.abs(tenths).toFixed(1)} points`;
}
