import { Link } from 'wouter';
import { periodName } from '../model/reported';
import type { Summary } from '../protocol/reports';
import { SaidBy } from './SaidBy';
import { Simulated } from './Simulated';
import { StatusMark } from './StatusMark';

interface Props {
  readonly report: Summary;
  readonly zone: string;
  readonly chosen: boolean;
  /** Two others are chosen already. */
  readonly full: boolean;
  readonly onToggle: (id: string) => void;
}

/** A report in the list of them. */
export function ReportRow({ report, zone, chosen, full, onToggle }: Props) {
  const { id, title, period, status, last, sha256, simulated } = report;
  return (
    <tr data-testid="report-row">
      <td className="report-table__choose">
        <input
          type="checkbox"
          checked={chosen}
          disabled={full}
          aria-label={`Compare ${title}, ${status} ${sha256.slice(0, 8)}`}
          onChange={() => {
            onToggle(id);
          }}
        />
      </td>
      <th scope="row">
        <Link href={`/reports/${encodeURIComponent(id)}`}>{title}</Link> {simulated && <Simulated />}
      </th>
      <td data-name="Period">{periodName(period)}</td>
      <td>
        <StatusMark status={status} />
      </td>
      <td data-name="Last">
        <SaidBy said={last} zone={zone} />
      </td>
      <td data-name="SHA-256">
        <code title={sha256}>{sha256.slice(0, 8)}</code>
      </td>
    </tr>
  );
}
