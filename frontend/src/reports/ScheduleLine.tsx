import { periodName } from '../model/reported';
import { dayWords } from '../model/stretch';
import { counted } from '../model/words';
import type { Schedule } from '../protocol/reports';

/** When a report makes itself, in a sentence. */
export function ScheduleLine({ schedule: { afterDays, next } }: { readonly schedule: Schedule }) {
  if (afterDays === null) {
    return <p className="label">No report drafts itself: somebody makes each.</p>;
  }
  return (
    <p className="label" data-testid="schedule">
      A report of each quarter drafts itself {counted(afterDays, 'day')} after its end
      {next !== null && `; the next, of ${periodName(next.period)}, on ${dayWords(next.on)}`}.
    </p>
  );
}
