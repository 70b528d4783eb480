import { useRef } from 'react';
import { Panel } from '../look/Panel';
import { capital, codeWords } from '../model/words';
import { Publish } from './Publish';
import type { OfReport } from './ReportShown';
import { Review } from './Review';
import { SaidBy } from './SaidBy';
import { Withdraw } from './Withdraw';

/** What became of a report, by whom and when, and what may be done with it now. */
export function Life({ report, path, onReport }: OfReport) {
  const { story, may, zone } = report;
  const list = useRef<HTMLOListElement>(null);
  const of = {
    report,
    path,
    onReport: (next: OfReport['report']) => {
      onReport(next);
      // The button that was pressed may be gone: the keyboard goes to what it did.
      list.current?.focus();
    },
  };
  return (
    <Panel title="Story">
      <ol ref={list} tabIndex={-1} aria-label="What became of it" data-testid="story">
        {story.map((each) => (
          <li key={`${each.what} ${each.at}`}>
            <b>{capital(codeWords(each.what))}</b> by <SaidBy said={each} zone={zone} />
            {each.says !== null && <span className="quiet">: {each.says}</span>}
          </li>
        ))}
      </ol>
      <div className="report-acts">
        {may.includes('review') && <Review {...of} />}
        {may.includes('publish') && <Publish {...of} />}
        {may.includes('withdraw') && <Withdraw {...of} />}
      </div>
    </Panel>
  );
}
