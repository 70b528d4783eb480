import { useState } from 'react';
import { useSend } from '../live/useSend';
import { dayWords } from '../model/stretch';
import { RecordedSchema } from '../protocol/questions';
import type { Series } from '../protocol/series';

interface Props {
  readonly series: Series;
  readonly area: string | null;
  readonly onChanged: () => void;
}

/** A person's word that from a day on something else is usual, and why. */
export function RebaseForm({ series, area, onChanged }: Props) {
  const [from, setFrom] = useState(series.breaks.at(-1)?.from ?? '');
  const [why, setWhy] = useState('');
  const [here, setHere] = useState(true);
  const { sending, refused, send } = useSend(RecordedSchema);
  return (
    <form
      className="rebase__form"
      aria-label="Accept a rebase"
      onSubmit={(event) => {
        event.preventDefault();
        const body = { measure: series.measure, from, why, ...(area !== null && here ? { area } : {}) };
        void send('/api/v1/rebases', body).then((accepted) => {
          if (accepted) {
            setWhy('');
            onChanged();
          }
        });
      }}
    >
      <label className="field">
        <span className="field__label">New base from</span>
        <input
          type="date"
          required
          value={from}
          onChange={({ target: { value } }) => {
            setFrom(value);
          }}
        />
      </label>
      {series.breaks.length > 0 && (
        <p className="rebase__breaks label">
          Breaks of policy:{' '}
          {series.breaks.map((each) => (
            <button
              key={each.policy}
              type="button"
              className="button"
              aria-pressed={from === each.from}
              onClick={() => {
                setFrom(each.from);
              }}
            >
              {dayWords(each.from)}
            </button>
          ))}
        </p>
      )}
      <label className="field rebase__why">
        <span className="field__label">Why something else is usual from then on</span>
        <input
          required
          maxLength={500}
          value={why}
          onChange={({ target: { value } }) => {
            setWhy(value);
          }}
        />
      </label>
      {area !== null && (
        <label className="rebase__here">
          <input
            type="checkbox"
            checked={here}
            onChange={() => {
              setHere(!here);
            }}
          />{' '}
          Only in {area}
        </label>
      )}
      <button type="submit" className="button button--main" disabled={sending || why.trim() === '' || from === ''}>
        Accept this rebase
      </button>
      {refused !== null && <p role="alert">{refused}</p>}
    </form>
  );
}
