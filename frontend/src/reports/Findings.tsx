import type { Finding } from '../protocol/published';

/** Where a published table contradicts itself. */
export function Findings({ findings }: { readonly findings: readonly Finding[] }) {
  if (findings.length === 0) {
    return <p>The table agrees with itself: every difference, sum and per cent is right.</p>;
  }
  return (
    <ul className="report-findings" data-testid="findings">
      {findings.map(({ line, id, title, kind, says }) => (
        <li key={`${line} ${id} ${kind}`}>
          <b className="late">Wrong</b> <b>{title}:</b> {says} <span className="label">line {line}</span>
        </li>
      ))}
    </ul>
  );
}
