import type { View } from '../protocol/views';

/** The role that reads the audit trail. */
export const AUDITOR = 'auditor';

interface Listed {
  readonly path: string;
  readonly name: string;
  /** The view that its reader must be let see. */
  readonly view: View | null;
  /** Or the role. */
  readonly role?: string;
  /** Whether it is of the whole force only. */
  readonly force?: true;
}

/** The pages, in the order in which they are named at the top. */
export const pages: readonly Listed[] = [
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
  { path: '/audit', name: 'Audit', view: null, role: AUDITOR, force: true },
];

/** Whether an address is of something that a page lists, such as a report. */
export function isUnder(path: string, page: string): boolean {
  return page !== '/' && path.startsWith(`${page}/`);
}
