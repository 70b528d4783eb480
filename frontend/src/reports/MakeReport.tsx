import { useState } from 'react';
import { useLocation } from 'wouter';
import { useNow } from '../live/now';
import { useSend } from '../live/useSend';
import { periodName, runningPeriod, runningWords } from '../model/reported';
import { ReportSchema } from '../protocol/report';
import type { Template } from '../protocol/reports';

interface Props {
  readonly templates: readonly Template[];
  readonly zone: string;
}

/** A template, a period, a button. */
export function MakeReport({ templates, zone }: Props) {
  const now = useNow();
  const [, navigate] = useLocation();
  const [templateId, setTemplate] = useState<string | null>(null);
  const [chosen, setPeriod] = useState<string | null>(null);
  const { sending, refused, send } = useSend(ReportSchema);
  const template = templates.find(({ id }) => id === templateId) ?? templates[0];
  if (template === undefined) {
    return <p className="quiet">The server has no template to make a report from.</p>;
  }
  const { kind, periods } = template;
  const period = chosen !== null && periods.includes(chosen) ? chosen : periods[0];
  const running = runningPeriod(kind, now, zone);
  return (
    <form
      className="report-make"
      onSubmit={(event) => {
        event.preventDefault();
        void send('/api/v1/reports', { template: template.id, [kind]: period }).then((made) => {
          if (made !== null) {
            navigate(`/reports/${encodeURIComponent(made.id)}`);
          }
        });
      }}
    >
      <label className="field">
        <span className="field__label">Report</span>
        <select
          value={template.id}
          onChange={({ target: { value } }) => {
            setTemplate(value);
          }}
        >
          {templates.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field__label">{kind === 'quarter' ? 'Quarter' : 'Financial year'}</span>
        <select
          value={period ?? ''}
          disabled={period === undefined}
          onChange={({ target: { value } }) => {
            setPeriod(value);
          }}
        >
          {periods.map((each) => (
            <option key={each} value={each}>
              {periodName(each)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" className="button button--main" disabled={sending || period === undefined}>
        {sending ? 'Making the report' : 'Make the report'}
      </button>
      {!periods.includes(running.name) && <p className="label report-make__why">{runningWords(running)}</p>}
      {refused !== null && (
        <p role="alert" className="report-make__why">
          {refused}
        </p>
      )}
    </form>
  );
}
