import { useState } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../live/useAnswer';
import { useSend } from '../live/useSend';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { periodName } from '../model/reported';
import { Troubled } from '../page/Troubled';
import { CheckedTableSchema } from '../protocol/published';
import { ReportsSchema } from '../protocol/reports';
import { CheckedResult } from './CheckedResult';
import { PastedTable } from './PastedTable';
import '../page/heading.css';
import './reports.css';
import './check.css';

/** A table as it was published: whether it agrees with itself, and with the log. */
export function CheckPage() {
  const { value, trouble, retry } = useAnswer('/api/v1/reports', ReportsSchema);
  const [chosen, setQuarter] = useState<string | null>(null);
  const [text, setText] = useState('');
  const { sending, refused, answer, send } = useSend(CheckedTableSchema);
  const quarters = value?.templates.find(({ kind }) => kind === 'quarter')?.periods ?? [];
  const quarter = chosen ?? quarters[0];
  return (
    <>
      <div className="heading">
        <h1>Check an earlier report</h1>
        <Link href="/reports">All reports</Link>
      </div>
      {trouble !== null && <Troubled trouble={trouble} onRetry={retry} />}
      {trouble === null && value === null && (
        <Panel title="Published table" busy>
          <Lines count={4} />
        </Panel>
      )}
      {trouble === null && value !== null && (
        <div className="content" data-testid="check-page">
          <Panel title="Published table" aside="Nothing of it is kept">
            <form
              className="report-check"
              onSubmit={(event) => {
                event.preventDefault();
                void send('/api/v1/reports/check', { quarter, text });
              }}
            >
              <label className="field">
                <span className="field__label">Quarter</span>
                <select
                  value={quarter ?? ''}
                  disabled={quarter === undefined}
                  onChange={({ target }) => {
                    setQuarter(target.value);
                  }}
                >
                  {quarters.map((each) => (
                    <option key={each} value={each}>
                      {periodName(each)}
                    </option>
                  ))}
                </select>
              </label>
              <PastedTable text={text} onText={setText} />
              <p className="report-acts">
                <button
                  type="submit"
                  className="button button--main"
                  disabled={sending || quarter === undefined || text.trim() === ''}
                >
                  {sending ? 'Checking' : 'Check'}
                </button>
              </p>
              {refused !== null && <p role="alert">{refused}</p>}
            </form>
          </Panel>
          {sending && (
            <Panel title="Findings" busy>
              <Lines count={3} />
            </Panel>
          )}
          {answer !== null && <CheckedResult checked={answer} />}
        </div>
      )}
    </>
  );
}
