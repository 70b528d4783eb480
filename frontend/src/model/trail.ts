/** How a figure moved over its marks: the newest less the oldest; null where there is nothing to compare. */
export function moved(marks: readonly number[]): number | null {
  const [first] = marks;
  const last = marks.at(-1);
  return first === undefined || last === undefined || marks.length < 2 ? null : last - first;
}

/** The same in words, such as `3 more than 60 min ago`. */
export function movedWords(marks: readonly number[], everyMinutes: number): string {
  const change = moved(marks);
  if (change === null) {
    return 'no earlier mark to compare with';
  }
  const before = `${(marks.length - 1) * everyMinutes} min ago`;
  if (change === 0) {
    return `as many as ${before}`;
  }
  return `${Math.abs(change)} ${change > 0 ? 'more' : 'fewer'} than ${before}`;
}

/** Points of a line over `marks` in a box, from the left; the box's height is the range of the marks and at least 4. */
export function linePoints(marks: readonly number[], width: number, height: number): [number, number][] {
  const low = Math.min(...marks);
  const range = Math.max(4, Math.max(...marks) - low);
  const step = marks.length < 2 ? 0 : width / (marks.length - 1);
  return marks.map((mark, index) => [round(index * step), round(height - ((mark - low) / range) * height)]);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
