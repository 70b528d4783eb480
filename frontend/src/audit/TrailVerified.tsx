import type { AuditVerified } from '../protocol/audit';
import { actWords } from './question';

/** What verifying found. */
export function TrailVerified({ verified: { entries, head, fault } }: { readonly verified: AuditVerified }) {
  if (fault !== null) {
    return (
      <p role="alert" data-testid="audit-verified" data-sound="false">
        <b className="late">
          Broken at entry {fault.number}: {actWords(fault.kind).toLowerCase()}.
        </b>{' '}
        {fault.why} Those before it are as they were written. Keep the store as it is, and tell whoever is responsible.
      </p>
    );
  }
  return (
    <p role="status" className="audit-verified" data-testid="audit-verified" data-sound="true">
      <b>Sound.</b> All {entries.toLocaleString('en-GB')} entries are as they were written.
      {entries > 0 && (
        <>
          {' '}
          Note the end somewhere else: <code>{`${entries - 1}:${head}`}</code>
        </>
      )}
    </p>
  );
}
