import type { Report } from '../protocol/report';
import { Breaks } from './Breaks';
import { Files } from './Files';
import { Life } from './Life';
import { Remarks } from './Remarks';
import { ReportHead } from './ReportHead';
import { ReportSection } from './ReportSection';
import { RestatedSince } from './RestatedSince';
import { Verify } from './Verify';
import { Withdrawn } from './Withdrawn';

export interface OfReport {
  readonly report: Report;
  /** Where the server keeps it. */
  readonly path: string;
  /** Told what the server answered to a change. */
  readonly onReport: (report: Report) => void;
}

/** A report: what it is, its files and its life, then section by section. */
export function ReportShown({ report, path, onReport }: OfReport) {
  const { sections, breaks, unusual, quality } = report;
  return (
    <>
      <ReportHead report={report} />
      <Withdrawn report={report} />
      <div className="content" data-testid="report-page">
        <div className="report-top">
          <Life report={report} path={path} onReport={onReport} />
          <Files files={report.files} />
          <Verify path={path} />
        </div>
        <Breaks breaks={breaks} current={report.current} previous={report.previous} />
        {sections.map((section) => (
          <ReportSection key={section.id} section={section} report={report} path={path} onReport={onReport} />
        ))}
        <Remarks
          title="Unusual"
          none="Nothing was outside its expected band."
          remarks={unusual.map(({ measure, title, says }) => ({ key: measure, title, says }))}
        />
        <Remarks
          title="Data quality"
          none="Nothing to say of the records."
          remarks={quality.map(({ title, says, count }) => ({ key: title, title, says, count }))}
        />
        <RestatedSince report={report} path={path} />
      </div>
    </>
  );
}
