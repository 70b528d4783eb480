import { useState } from 'react';
import type { Section } from '../protocol/report';
import { CommentaryForm } from './CommentaryForm';
import { Flags } from './Flags';
import type { OfReport } from './ReportShown';
import { SaidBy } from './SaidBy';

/** What is said of a section's figures; who may, writes it here. */
export function CommentaryPart({ section, report, path, onReport }: OfReport & { readonly section: Section }) {
  const [writing, setWriting] = useState(false);
  /** The keyboard comes back to where it was. */
  const [left, setLeft] = useState(false);
  const { commentary, title } = section;
  const stop = () => {
    setWriting(false);
    setLeft(true);
  };
  if (writing) {
    return <CommentaryForm section={section} path={path} onReport={onReport} onDone={stop} />;
  }
  return (
    <div data-testid={`commentary-${section.id}`}>
      {commentary !== null && (
        <>
          <p className="report-words">{commentary.shown}</p>
          <p className="label">
            <SaidBy said={commentary} zone={report.zone} />
          </p>
          <Flags flags={commentary.flags} />
        </>
      )}
      {report.may.includes('comment') && (
        <button
          type="button"
          className="button"
          autoFocus={left}
          aria-label={`${commentary === null ? 'Write' : 'Change'} commentary of ${title}`}
          onClick={() => {
            setWriting(true);
          }}
        >
          {commentary === null ? 'Write commentary' : 'Change'}
        </button>
      )}
    </div>
  );
}
