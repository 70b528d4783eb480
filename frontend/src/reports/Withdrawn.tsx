import { Notice } from '../look/Notice';
import type { Report } from '../protocol/report';
import { SaidBy } from './SaidBy';

/** Stands above a report that no longer holds: who withdrew it, and why. */
export function Withdrawn({ report: { status, story, zone } }: { readonly report: Report }) {
  const end = story.findLast(({ what }) => what === 'withdrawn');
  if (status !== 'withdrawn' || end === undefined) {
    return null;
  }
  return (
    <Notice testId="withdrawn">
      <p>
        <b>Withdrawn</b> by <SaidBy said={end} zone={zone} />
        {end.says !== null && `: ${end.says}`}
      </p>
    </Notice>
  );
}
