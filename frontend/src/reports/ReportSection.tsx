import { Panel } from '../look/Panel';
import type { Section } from '../protocol/report';
import { CommentaryPart } from './CommentaryPart';
import { FigureTable } from './FigureTable';
import type { OfReport } from './ReportShown';

/** A section: its figures, and what is said of them. */
export function ReportSection({ section, ...of }: OfReport & { readonly section: Section }) {
  return (
    <Panel title={section.title}>
      {section.figures.length > 0 && <FigureTable section={section} report={of.report} />}
      <CommentaryPart section={section} {...of} />
    </Panel>
  );
}
