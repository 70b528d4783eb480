import type { CallCounts } from '../protocol/calls';
import type { Target } from '../protocol/demand';

const clocks = { 'from-call': 'from call', 'from-grade': 'from grading', 'from-dispatch': 'from dispatch' };

/** A target with its clock, such as `15 min from call (rural 20)`. */
export function targetWords(target: Target | null): string {
  if (target === null) {
    return 'no attendance target';
  }
  const rural = target.ruralMinutes === target.urbanMinutes ? '' : ` (rural ${target.ruralMinutes})`;
  return `${target.urbanMinutes} min ${clocks[target.clock]}${rural}`;
}

/** A stage's code as people say it. */
export function stageWords(stage: string): string {
  return stage.replaceAll('-', ' ');
}

/** Whole per cent, rounded half up; null where there is nothing to take a share of. */
export function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Math.floor((part * 100) / whole + 0.5);
}

/** The share of answered calls answered within 10 s, or the words for why there is none. */
export function withinTenSeconds(calls: CallCounts): { percent: number } | { words: string } {
  const share = percent(calls.within10s, calls.answered);
  if (share !== null) {
    return { percent: share };
  }
  return { words: calls.offered === 0 ? 'none offered' : 'none answered' };
}

/** Calls given up, at whatever stage. */
export function abandoned(calls: CallCounts): number {
  return calls.abandoned['before-queue-message'] + calls.abandoned['in-queue'] + calls.abandoned['after-transfer'];
}

/** Where calls were given up, for a tooltip. */
export function abandonedStages(calls: CallCounts): string {
  const stages = calls.abandoned;
  return (
    `${stages['before-queue-message']} before the queue message, ${stages['in-queue']} in the queue, ` +
    `${stages['after-transfer']} after transfer`
  );
}

/** How a grade is spoken of: `Grade 1`, or `Ungraded`. */
export function gradeName(grade: number | null): string {
  return grade === null ? 'Ungraded' : `Grade ${grade}`;
}

/** The end of a test id or a key for a grade. */
export function gradeKey(grade: number | null): string {
  return grade === null ? 'none' : String(grade);
}

export function lineName(line: string): string {
  return line === 'online' ? 'Online' : line;
}

/** A code as people say it: `mental-health` is `mental health`. */
export function codeWords(code: string): string {
  return code.replaceAll('-', ' ');
}

/** The same as the beginning of a sentence. */
export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const shares: Record<string, string> = {
  domestic: 'Domestic',
  'mental-health': 'Mental health',
  'concern-for-safety': 'Concern for safety',
  'anti-social': 'Anti-social behaviour',
};

export function qualifierWords(kind: string): string {
  return shares[kind] ?? capital(codeWords(kind)).replace(/^Asb /, 'ASB ');
}

/** A wait, in whole seconds below ten minutes, so that they compare at a glance, then in minutes. */
export function waitWords(milliseconds: number | null): string {
  if (milliseconds === null) {
    return 'none';
  }
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 600 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}

/** A count with the word for what it counts. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
