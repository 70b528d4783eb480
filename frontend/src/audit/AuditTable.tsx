import { Link } from 'wouter';
import type { AuditFound, AuditLine } from '../protocol/audit';
import { AuditRow } from './AuditRow';

interface Props {
  readonly found: AuditFound;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly address: (changes: Readonly<Record<string, string | null>>) => string;
  /** Whether these are not the newest. */
  readonly older: boolean;
}

function stretch(entries: readonly AuditLine[], size: number): string {
  const first = entries.at(0);
  const last = entries.at(-1);
  return first === undefined || last === undefined
    ? `none of ${size.toLocaleString('en-GB')}`
    : `${entries.length} of ${size.toLocaleString('en-GB')}, from ${first.number} back to ${last.number}`;
}

/** Entries, the newest first, a page at a time. */
export function AuditTable({ found: { entries, next, size }, zone, now, address, older }: Props) {
  return (
    <>
      <div className="scroll" tabIndex={0} role="region" aria-label="Table of entries">
        <table className="audit-table" data-testid="audit-table">
          <thead>
            <tr>
              <th scope="col" className="number">
                Entry
              </th>
              <th scope="col">When</th>
              <th scope="col">Who</th>
              <th scope="col">Act</th>
              <th scope="col">What</th>
              <th scope="col" className="number">
                Records
              </th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {entries.map((line) => (
              <AuditRow
                key={line.number}
                line={line}
                zone={zone}
                now={now}
                narrowed={(name, value) => address({ [name]: value, before: null })}
              />
            ))}
          </tbody>
        </table>
      </div>
      <nav className="audit-pages" aria-label="More of the trail">
        <p role="status" data-testid="audit-count">
          {stretch(entries, size)}
        </p>
        {older && <Link href={address({ before: null })}>Newest</Link>}
        {next !== null && <Link href={address({ before: String(next) })}>Older</Link>}
      </nav>
    </>
  );
}
