import type { Entry } from '../protocol/timeline';
import { qualifierWords, gradeName } from './words';

/** A finding of an assessment as a timeline tells it; null words where this role is not told them. */
export interface Found {
  readonly letter: string;
  readonly level: string;
  readonly words: string | null;
}

/** One line of an incident's story. */
export interface Told {
  readonly title: string;
  readonly words: string | null;
  readonly found: readonly Found[];
}

function text(value: unknown): string | null {
  if (typeof value === 'string' && value !== '') {
    return value;
  }
  if (typeof value === 'number') {
    return String(value);
  }
  return null;
}

/** The words of a code that comes with its label, or of a plain text. */
function label(value: unknown): string | null {
  if (typeof value === 'object' && value !== null) {
    const { label: words, code } = value as { label?: unknown; code?: unknown };
    return text(words) ?? text(code);
  }
  return text(value);
}

function grade(value: unknown): string {
  const read = typeof value === 'object' && value !== null ? (value as { grade?: unknown }).grade : value;
  return gradeName(typeof read === 'number' ? read : null);
}

function found(value: unknown): Found[] {
  return (Array.isArray(value) ? value : []).map((each: unknown) => {
    const { letter, level, words } = (each ?? {}) as Record<string, unknown>;
    return { letter: text(letter) ?? '', level: (text(level) ?? '').toLowerCase(), words: text(words) };
  });
}

function together(parts: readonly (string | null)[]): string | null {
  const said = parts.filter((part) => part !== null);
  return said.length === 0 ? null : said.join(', ');
}

const plain: Record<string, string> = {
  dispatched: 'Dispatched',
  arrived: 'Arrived at scene',
  resolved: 'Resolved',
  reopened: 'Reopened',
  voided: 'Voided',
  unreadable: 'Something that this version of the server cannot read',
};

/**
 * Tells an entry of the timeline in the field's words. An event that this page does not know is told by its name: a server
 * may know more.
 *
 * @param time how to write a moment that the entry names
 */
export function told({ event, detail }: Entry, time: (moment: string) => string): Told {
  const say = (title: string, words: string | null = null): Told => ({ title, words, found: [] });
  const moment = (value: unknown) => (typeof value === 'string' ? time(value) : 'a time not known');
  switch (event) {
    case 'recorded':
    case 'corrected':
      return say(
        `${event === 'recorded' ? 'Opened' : 'Corrected'} as ${label(detail.opening) ?? 'not known'}`,
        together([text(detail.area), text(detail.beat), qualifiers(detail.qualifiers)]),
      );
    case 'thrive-assessed':
    case 'thrive-reassessed':
      return {
        title: event === 'thrive-assessed' ? 'THRIVE assessed' : 'THRIVE reassessed',
        words: detail.by === undefined ? null : `by ${text(detail.by) ?? 'somebody not named'}`,
        found: found(detail.findings),
      };
    case 'graded':
      return say(`Graded ${grade(detail.grade).toLowerCase()}`);
    case 'regraded':
      return say(
        `Regraded from ${grade(detail.from).toLowerCase()} to ${grade(detail.to).toLowerCase()}`,
        text(detail.reason),
      );
    case 'appointment-made':
      return say(`Appointment made for ${moment(detail.start)} to ${moment(detail.end)}`);
    case 'closed':
      return say(`Closed as ${label(detail.closing) ?? 'not known'}`);
    case 'reclassified':
      return say(
        `Reclassified as ${label(detail.to) ?? 'not known'}`,
        together([label(detail.from) && `was ${label(detail.from) ?? ''}`]),
      );
    case 'qualified':
      return say(`Qualified: ${qualifiers(detail.qualifiers) ?? 'none'}`);
    case 'time-flagged':
      return say(`Time of ${text(detail.step) ?? 'a step'} is doubtful`, text(detail.flag));
    default:
      return say(plain[event] ?? event.replaceAll('-', ' '), together([text(detail.unit), text(detail.reason)]));
  }
}

function qualifiers(value: unknown): string | null {
  return together(
    (Array.isArray(value) ? value : []).map((each) => text(each)).map((each) => each && qualifierWords(each)),
  );
}

const withheld: Record<string, string> = {
  words: 'The words of assessments',
  callers: 'Who called, and how often',
  place: 'The place and what happened there earlier',
};

/** What a role is not told, such as `Who called, and how often: not shown to your role.` */
export function withheldWords(part: string): string {
  return `${withheld[part] ?? part}: not shown to your role.`;
}
