const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

export interface DurationPart {
  readonly value: string;
  readonly unit: 'd' | 'h' | 'min' | 's';
}

/** The two parts of a duration that matter at its length; seconds are left out where `finest` is a minute. */
export function durationParts(milliseconds: number, finest: 'second' | 'minute'): DurationPart[] {
  const length = Math.max(0, milliseconds);
  const of = (unit: number, within: number) => String(Math.floor((length % within) / unit));
  const second = (unit: number, within: number) => of(unit, within).padStart(2, '0');
  if (length >= DAY) {
    return [
      { value: String(Math.floor(length / DAY)), unit: 'd' },
      { value: second(HOUR, DAY), unit: 'h' },
    ];
  }
  if (length >= HOUR) {
    return [
      { value: of(HOUR, DAY), unit: 'h' },
      { value: second(MINUTE, HOUR), unit: 'min' },
    ];
  }
  if (finest === 'minute') {
    return [{ value: of(MINUTE, HOUR), unit: 'min' }];
  }
  if (length >= MINUTE) {
    return [
      { value: of(MINUTE, HOUR), unit: 'min' },
      { value: second(SECOND, MINUTE), unit: 's' },
    ];
  }
  return [{ value: of(SECOND, MINUTE), unit: 's' }];
}

/** A duration in words, such as `4 min 08 s`. */
export function durationWords(milliseconds: number, finest: 'second' | 'minute'): string {
  return durationParts(milliseconds, finest)
    .map((part) => `${part.value} ${part.unit}`)
    .join(' ');
}

/** Where a deadline stands: `past target 4 min` or `due in 6 min`. Late minutes are whole ones gone, early ones begun. */
export function deadlineWords(due: number, now: number): string {
  if (now < due) {
    const minutes = Math.ceil((due - now) / MINUTE);
    return `due in ${minutes < 60 ? `${minutes} min` : durationWords(minutes * MINUTE, 'minute')}`;
  }
  return now - due < MINUTE ? 'past target under 1 min' : `past target ${durationWords(now - due, 'minute')}`;
}
