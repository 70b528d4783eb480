import { capital } from '../model/words';

/** Each status has a shape of its own, and its word beside it. */
const shapes: Record<string, string> = {
  draft: '',
  reviewed: 'M8 2a6 6 0 0 1 0 12z',
  published: 'M8 2a6 6 0 0 1 0 12a6 6 0 0 1 0 -12z',
  withdrawn: 'M4.5 4.5l7 7m0 -7l-7 7',
};

/** A report's status: empty while it is a draft, half full once reviewed, full once published, crossed out. */
export function StatusMark({ status }: { readonly status: string }) {
  return (
    <span className="report-status">
      <svg viewBox="0 0 16 16" aria-hidden="true" data-status={status}>
        <circle cx="8" cy="8" r="6" />
        <path d={shapes[status] ?? ''} />
      </svg>
      {capital(status)}
    </span>
  );
}
