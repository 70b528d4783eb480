const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${zone} ${JSON.stringify(options)}`;
  let made = formats.get(key);
  if (made === undefined) {
    made = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hourCycle: 'h23', ...options });
    formats.set(key, made);
  }
  return made;
}

const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short' };
const time: Intl.DateTimeFormatOptions = { hour: '2-digit', minute: '2-digit' };

/** The time of day on the force's clock, with seconds. */
export function clockTime(at: number, zone: string): string {
  return format(zone, { ...time, second: '2-digit' }).format(at);
}

/** The force's local time to the minute, with the date when that is not today's and the year when not this one's. */
export function localTime(at: number, zone: string, now: number): string {
  return `${datePrefix(at, zone, now)}${format(zone, time).format(at)}`;
}

/** As `localTime`, to the second: for the moment of a picture. */
export function localSecond(at: number, zone: string, now: number): string {
  return `${datePrefix(at, zone, now)}${clockTime(at, zone)}`;
}

/** The force's local day and time, always with the day. */
export function dayAndTime(at: number, zone: string): string {
  return format(zone, { weekday: 'short', ...day, ...time }).format(at);
}

function datePrefix(at: number, zone: string, now: number): string {
  const year = format(zone, { year: 'numeric' });
  if (year.format(at) !== year.format(now)) {
    return `${format(zone, { ...day, year: 'numeric' }).format(at)} `;
  }
  const date = format(zone, day);
  return date.format(at) === date.format(now) ? '' : `${date.format(at)} `;
}
