const formats = new Map<string, Intl.DateTimeFormat>();

function parts(at: number, zone: string): Record<string, string> {
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      timeZoneName: 'short',
    });
    formats.set(zone, format);
  }
  return Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
}

/** A moment by the clock of a zone. */
export interface LocalMoment {
  /** As `2018-08-18`. */
  readonly date: string;
  /** As `22:15:00`. */
  readonly time: string;
  /** The zone's own name at that time, such as BST. */
  readonly zone: string;
}

export function localMoment(at: number, zone: string): LocalMoment {
  const { year = '', month = '', day = '', hour = '', minute = '', second = '', timeZoneName = '' } = parts(at, zone);
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}:${second}`, zone: timeZoneName };
}

/**
 * The moments, in epoch milliseconds, at which the clock of a zone shows a date and a time: two where the clock is put back, the
 * earlier first; none where it is put forward over it, or where they are no date and time.
 */
export function momentsOf(date: string, time: string, zone: string): number[] {
  const full = time.length === 5 ? `${time}:00` : time;
  const wall = Date.parse(`${date}T${full}Z`);
  if (Number.isNaN(wall)) {
    return [];
  }
  const day = 86_400_000;
  const offsets = new Set([wall - day, wall + day].map((near) => offset(near, zone)));
  return [...offsets]
    .map((off) => wall - off)
    .filter((at) => {
      const local = localMoment(at, zone);
      return local.date === date && local.time === full;
    })
    .toSorted((one, other) => one - other);
}

/** How far the clock of a zone is ahead of UTC at a moment, in milliseconds. */
function offset(at: number, zone: string): number {
  const { date, time } = localMoment(at, zone);
  return Date.parse(`${date}T${time}Z`) - Math.floor(at / 1000) * 1000;
}
