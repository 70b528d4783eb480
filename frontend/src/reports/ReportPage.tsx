import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { Troubled } from '../page/Troubled';
import { type Report, ReportSchema } from '../protocol/report';
import { ReportShown } from './ReportShown';
import '../page/heading.css';
import './reports.css';
import './report.css';

/** A report by its id: coming, gone, or here. */
export function ReportPage({ id }: { readonly id: string }) {
  const path = `/api/v1/reports/${encodeURIComponent(id)}`;
  const { value, asking, trouble, retry } = useAnswer(path, ReportSchema);
  /** What the server answered to what was done here, which is newer than what was asked for. */
  const [done, setDone] = useState<Report | null>(null);
  const asked = asking ? null : value;
  const report = done?.id === id ? done : asked;
  if (report !== null && trouble === null) {
    return <ReportShown key={id} report={report} path={path} onReport={setDone} />;
  }
  return (
    <>
      <div className="heading">
        <h1>Report</h1>
        <Link href="/reports">All reports</Link>
      </div>
      {trouble?.status === 404 ? (
        <Notice alert testId="gone">
          <p>There is no such report.</p>
        </Notice>
      ) : trouble !== null ? (
        <Troubled trouble={trouble} onRetry={retry} />
      ) : (
        <Panel title="Figures" aside="Frozen as they were known" busy>
          <Lines count={8} />
        </Panel>
      )}
    </>
  );
}
