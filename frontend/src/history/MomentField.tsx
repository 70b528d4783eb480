import { useId, useState } from 'react';
import { localMoment, momentsOf } from '../model/localMoment';

interface Props {
  readonly label: string;
  readonly at: number;
  readonly zone: string;
  readonly testId: string;
  readonly onChoose: (at: number) => void;
}

interface Draft {
  readonly date: string;
  readonly time: string;
  /** Which of two, where the clock shows the time twice. */
  readonly second: boolean;
}

function Which({ moments, draft, zone, choose }: Chosen) {
  return (
    <select
      aria-label="Which of the two"
      value={draft.second ? '1' : '0'}
      onChange={(event) => {
        choose({ ...draft, second: event.target.value === '1' });
      }}
    >
      {moments.map((moment, place) => (
        <option key={moment} value={place}>
          {place === 0 ? 'the first' : 'the second'} ({localMoment(moment, zone).zone})
        </option>
      ))}
    </select>
  );
}

interface Chosen {
  readonly moments: readonly number[];
  readonly draft: Draft;
  readonly zone: string;
  readonly choose: (draft: Draft) => void;
}

/** A moment by the local clock. Where the clock shows a time twice, it asks which; where it skips one, it says so. */
export function MomentField({ label, at, zone, testId, onChoose }: Props) {
  const id = useId();
  const [draft, setDraft] = useState<Draft | null>(null);
  const now = localMoment(at, zone);
  const other = momentsOf(now.date, now.time, zone);
  const shown = draft ?? { date: now.date, time: now.time, second: other.length > 1 && other[1] === at };
  const moments = momentsOf(shown.date, shown.time, zone);
  const chosen = moments[shown.second ? moments.length - 1 : 0];
  return (
    <form
      className="moment"
      data-testid={testId}
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) {
          onChoose(chosen);
          setDraft(null);
        }
      }}
    >
      <label className="label" htmlFor={id}>
        {label}
      </label>
      <span className="moment__fields">
        <input
          id={id}
          type="date"
          value={shown.date}
          onChange={(event) => {
            setDraft({ ...shown, date: event.target.value });
          }}
        />
        <input
          type="time"
          step={1}
          aria-label={`${label}: time of day`}
          value={shown.time}
          onChange={(event) => {
            setDraft({ ...shown, time: event.target.value });
          }}
        />
        {moments.length > 1 ? (
          <Which moments={moments} draft={shown} zone={zone} choose={setDraft} />
        ) : (
          <span className="label">{chosen === undefined ? 'no such time' : localMoment(chosen, zone).zone}</span>
        )}
        <button type="submit" className="button" disabled={chosen === undefined || draft === null}>
          Go
        </button>
        {draft !== null && (
          <button
            type="button"
            className="button"
            onClick={() => {
              setDraft(null);
            }}
          >
            Leave it
          </button>
        )}
      </span>
    </form>
  );
}
