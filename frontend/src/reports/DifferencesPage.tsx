import { Link } from 'wouter';
import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Notice } from '../look/Notice';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { Troubled } from '../page/Troubled';
import { DifferencesSchema } from '../protocol/reports';
import { DifferentFigures } from './DifferentFigures';
import { DifferentTexts } from './DifferentTexts';
import { StatusMark } from './StatusMark';
import '../page/heading.css';
import './reports.css';

/** Two reports beside each other: only what differs. */
export function DifferencesPage() {
  const { value: named } = useAddress();
  const one = named('one') ?? '';
  const other = named('other') ?? '';
  const query = new URLSearchParams({ one, other }).toString();
  const chosen = one !== '' && other !== '';
  const { value, trouble, retry } = useAnswer(
    chosen ? `/api/v1/reports/differences?${query}` : null,
    DifferencesSchema,
  );
  return (
    <>
      <div className="heading">
        <h1>Differences</h1>
        <Link href="/reports">All reports</Link>
      </div>
      {!chosen && (
        <Notice testId="none-chosen">
          <p>Choose two reports in the list.</p>
        </Notice>
      )}
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {chosen && trouble === null && value === null && (
        <Panel title="Figures that differ" busy>
          <Lines count={4} />
        </Panel>
      )}
      {trouble === null && value !== null && (
        <div className="content" data-testid="differences-page">
          <p className="report-sides">
            {[value.one, value.other].map(({ id, title, status }, index) => (
              <span key={index === 0 ? 'one' : 'other'}>
                <b>{index === 0 ? 'One' : 'Other'}</b> <Link href={`/reports/${encodeURIComponent(id)}`}>{title}</Link>{' '}
                <StatusMark status={status} />
              </span>
            ))}
          </p>
          {value.figures.length === 0 && value.texts.length === 0 && (
            <Notice testId="same">
              <p>They do not differ: every figure and every text is the same.</p>
            </Notice>
          )}
          {value.figures.length > 0 && <DifferentFigures figures={value.figures} />}
          {value.texts.length > 0 && <DifferentTexts texts={value.texts} />}
        </div>
      )}
    </>
  );
}
