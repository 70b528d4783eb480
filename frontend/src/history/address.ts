import type { View } from '../protocol/views';
import { speeds } from './steps';

const USUAL_SPEED = 60;

export const views: readonly { view: View; name: string }[] = [
  { view: 'board', name: 'Board' },
  { view: 'incidents', name: 'Incidents' },
  { view: 'thrive', name: 'THRIVE' },
  { view: 'unusual', name: 'Unusual' },
];

/** What an address asks to see of the past; what it does not say, or says wrongly, is as usual. */
export interface Asked {
  /** ISO 8601 in UTC, null where the address names no moment. */
  readonly at: string | null;
  /** When that was known which is shown, null for what was known at the moment. */
  readonly knownAt: string | null;
  readonly speed: number;
  readonly view: View;
}

export function asked(value: (name: string) => string | null): Asked {
  const speed = Number(value('speed'));
  const view = value('view');
  return {
    at: momentIn(value('at')),
    knownAt: momentIn(value('knownAt')),
    speed: speeds.some((each) => each.speed === speed) ? speed : USUAL_SPEED,
    view: views.find((each) => each.view === view)?.view ?? 'board',
  };
}

function momentIn(text: string | null): string | null {
  const at = text === null ? NaN : Date.parse(text);
  return Number.isNaN(at) ? null : iso(at);
}

/** A moment as an address says it: to the second. */
export function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
