import { useState } from 'react';
import { useLocation } from 'wouter';
import { Panel } from '../look/Panel';
import { withValues } from '../model/address';
import { counted } from '../model/words';
import type { Summary } from '../protocol/reports';
import { ReportRow } from './ReportRow';

interface Props {
  readonly reports: readonly Summary[];
  readonly zone: string;
}

/** All reports, the newest first; two of them to lay beside each other. */
export function ReportList({ reports, zone }: Props) {
  const [, navigate] = useLocation();
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [one, other] = chosen;
  const newest = reports.toSorted((a, b) => Date.parse(b.drafted.at) - Date.parse(a.drafted.at));
  const toggle = (id: string) => {
    setChosen((before) => (before.includes(id) ? before.filter((each) => each !== id) : [...before, id]));
  };
  return (
    <Panel title="Reports" aside={counted(reports.length, 'report')}>
      <table className="facts report-table" data-testid="reports">
        <caption className="hidden">All reports, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="hidden">Compare</span>
            </th>
            {['Report', 'Period', 'Status', 'Last', 'SHA-256'].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {newest.map((report) => (
            <ReportRow
              key={report.id}
              report={report}
              zone={zone}
              chosen={chosen.includes(report.id)}
              full={other !== undefined && !chosen.includes(report.id)}
              onToggle={toggle}
            />
          ))}
        </tbody>
      </table>
      {reports.length > 1 && (
        <p className="report-acts">
          <button
            type="button"
            className="button"
            disabled={one === undefined || other === undefined}
            onClick={() => {
              navigate(`/reports/differences${withValues('', { one: one ?? '', other: other ?? '' })}`);
            }}
          >
            Show differences
          </button>
          <span className="label" role="status">
            {other !== undefined ? 'Two are chosen.' : one !== undefined ? 'Choose one more.' : 'Choose two above.'}
          </span>
        </p>
      )}
    </Panel>
  );
}
