import { useState } from 'react';
import { useSend } from '../live/useSend';
import { periodName } from '../model/reported';
import { counted } from '../model/words';
import { BroughtSchema } from '../protocol/published';
import { PastedTable } from './PastedTable';

interface Props {
  /** Periods there are reports of. */
  readonly periods: readonly string[];
  readonly onBrought: () => void;
}

/** Brings in a table that another body published: of which period, from where. */
export function BringFigures({ periods, onBrought }: Props) {
  const [period, setPeriod] = useState<string | null>(null);
  const [source, setSource] = useState('');
  const [text, setText] = useState('');
  const { sending, refused, answer, send } = useSend(BroughtSchema);
  const of = period ?? periods[0] ?? '';
  return (
    <form
      className="report-bring"
      aria-label="Bring in published figures"
      onSubmit={(event) => {
        event.preventDefault();
        void send('/api/v1/published-figures', { period: of, source, text }).then((brought) => {
          if (brought !== null) {
            setText('');
            onBrought();
          }
        });
      }}
    >
      <label className="field">
        <span className="field__label">Of</span>
        <select
          value={of}
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
      <label className="field">
        <span className="field__label">Source, as the report names it</span>
        <input
          required
          maxLength={200}
          value={source}
          onChange={({ target: { value } }) => {
            setSource(value);
          }}
        />
      </label>
      <PastedTable text={text} onText={setText} />
      <p className="report-acts">
        <button type="submit" className="button" disabled={sending || source.trim() === '' || text.trim() === ''}>
          Bring in
        </button>
        <span role="status">
          {answer !== null && `${counted(answer.figures, 'figure')} of ${periodName(answer.period)} brought in.`}
        </span>
      </p>
      {refused !== null && <p role="alert">{refused}</p>}
    </form>
  );
}
