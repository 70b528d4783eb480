import type { View } from '../protocol/views';

/**
 * The pages, in the order in which they are named at the top; each with the view that its reader must be let see,
 * and whether it is of the whole force only.
 */
export const pages: readonly { path: string; name: string; view: View | null; force?: true }[] = [
  { path: '/', name: 'Board', view: 'board' },
  { path: '/incidents', name: 'Incidents', view: 'incidents' },
  { path: '/thrive', name: 'THRIVE', view: 'thrive' },
  { path: '/unusual', name: 'Unusual', view: 'unusual' },
  { path: '/history', name: 'History', view: 'board' },
  { path: '/compare', name: 'Compare', view: null },
  { path: '/series', name: 'Series', view: null },
  { path: '/places', name: 'Places', view: null },
  { path: '/journeys', name: 'Journeys', view: null },
  { path: '/what-if', name: 'What if', view: null },
  { path: '/questions', name: 'Questions', view: null, force: true },
  { path: '/reports', name: 'Reports', view: null, force: true },
  { path: '/intake', name: 'Intake', view: null, force: true },
];

/** Whether an address is of something that a page lists, such as a report. */
export function isUnder(path: string, page: string): boolean {
  return page !== '/' && path.startsWith(`${page}/`);
}
