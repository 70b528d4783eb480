const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
  let made = formats.get(zone);
  if (made === undefined) {
    // Swedish writes as ISO 8601 does.
    const numeric = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
    made = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, hourCycle: 'h23', ...numeric });
    formats.set(zone, made);
  }
  return made;
}

/** A moment as a field for local times holds it: `2018-10-01T09:00`. */
export function localText(at: number, zone: string): string {
  return format(zone).format(at).replace(' ', 'T');
}

/**
 * The moment of a local time in a zone, in epoch milliseconds; the earlier of two where the clocks went back, and as long
 * after the jump where they went forward. NaN where the text is no time.
 */
export function momentOf(local: string, zone: string): number {
  const utc = Date.parse(`${local}Z`);
  if (Number.isNaN(utc)) {
    return utc;
  }
  const ahead = (at: number) => Date.parse(`${localText(at, zone)}Z`) - Math.floor(at / 60_000) * 60_000;
  const day = 86_400_000;
  const [before, after] = [ahead(utc - day), ahead(utc + day)];
  return ahead(utc - before) !== before && ahead(utc - after) === after ? utc - after : utc - before;
}
