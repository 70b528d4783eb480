import { Link } from 'wouter';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { Troubled } from '../page/Troubled';
import { ReportsSchema } from '../protocol/reports';
import { MakeReport } from './MakeReport';
import { PublishedPanel } from './PublishedPanel';
import { ReportList } from './ReportList';
import { ScheduleLine } from './ScheduleLine';
import '../page/heading.css';
import './reports.css';

interface Props {
  /** The force's zone, undefined until it is known. */
  readonly zone: string | undefined;
  /** Whether this reader makes reports. */
  readonly may: boolean;
}

/** The reports that go before the Panel: made here, listed here. */
export function ReportsPage({ zone = 'Europe/London', may }: Props) {
  const { value, trouble, retry } = useAnswer('/api/v1/reports', ReportsSchema);
  return (
    <>
      <div className="heading">
        <h1>Reports</h1>
        <Link href="/reports/check">Check an earlier report</Link>
      </div>
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {trouble === null && value === null && (
        <Panel title="Reports" busy>
          <Lines count={5} />
        </Panel>
      )}
      {trouble === null && value !== null && (
        <div className="content" data-testid="reports-page">
          <Panel title="Make a report" aside="Its figures are frozen as they are known now">
            {may ? (
              <MakeReport templates={value.templates} zone={zone} />
            ) : (
              <p className="quiet">Performance managers make reports.</p>
            )}
            <ScheduleLine schedule={value.schedule} />
          </Panel>
          {value.reports.length === 0 ? (
            <Notice testId="no-reports">
              <p>No report was made yet.{may && ' Choose a period above.'}</p>
            </Notice>
          ) : (
            <ReportList reports={value.reports} zone={zone} />
          )}
          <PublishedPanel periods={value.templates.flatMap(({ periods }) => periods)} zone={zone} may={may} />
        </div>
      )}
    </>
  );
}
