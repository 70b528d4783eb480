import { useState } from 'react';
import { useSend } from '../live/useSend';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import { dayWords } from '../model/stretch';
import { RecordedSchema } from '../protocol/questions';
import type { Rebase, Series } from '../protocol/series';
import { RebaseForm } from './RebaseForm';

interface OneProps {
  readonly rebase: Rebase;
  readonly zone: string;
  readonly may: boolean;
  readonly onChanged: () => void;
}

function One({ rebase, zone, may, onChanged }: OneProps) {
  const [asking, setAsking] = useState(false);
  const [why, setWhy] = useState('');
  const { sending, refused, send } = useSend(RecordedSchema);
  return (
    <li className="rebase" data-testid="rebase">
      <p>
        <b>From {dayWords(rebase.from)}</b>
        {rebase.area === null ? '' : ` in ${rebase.area}`}: {rebase.why}{' '}
        <span className="label">
          accepted by {rebase.by}, {localTime(Date.parse(rebase.at), zone, 0)}
        </span>
      </p>
      {may && !asking && (
        <button
          type="button"
          className="button"
          onClick={() => {
            setAsking(true);
          }}
        >
          Withdraw
        </button>
      )}
      {asking && (
        <form
          className="rebase__form"
          onSubmit={(event) => {
            event.preventDefault();
            void send(`/api/v1/rebases/${encodeURIComponent(rebase.id)}/withdrawal`, { why }).then((accepted) => {
              if (accepted) {
                onChanged();
              }
            });
          }}
        >
          <label className="field">
            <span className="field__label">Why it is withdrawn</span>
            <input
              required
              maxLength={500}
              value={why}
              onChange={({ target: { value } }) => {
                setWhy(value);
              }}
            />
          </label>
          <button type="submit" className="button button--main" disabled={sending || why.trim() === ''}>
            Withdraw this rebase
          </button>
          {refused !== null && <p role="alert">{refused}</p>}
        </form>
      )}
    </li>
  );
}

interface Props {
  readonly series: Series;
  /** The one area that is shown, null for the force or several. */
  readonly area: string | null;
  /** Whether this reader may accept and withdraw. */
  readonly may: boolean;
  readonly onChanged: () => void;
}

/** The rebases that hold for this series, with who accepted them and why; and a form to accept one. */
export function Rebases({ series, area, may, onChanged }: Props) {
  const past = series.knownAt !== null;
  return (
    <Panel title="Rebases" aside="From a rebase on, limits are made anew">
      {series.rebases.length === 0 ? (
        <p className="quiet">None: all limits come from the first base.</p>
      ) : (
        <ul className="rebases">
          {series.rebases.map((rebase) => (
            <One key={rebase.id} rebase={rebase} zone={series.zone} may={may && !past} onChanged={onChanged} />
          ))}
        </ul>
      )}
      {may && !past && <RebaseForm series={series} area={area} onChanged={onChanged} />}
      {may && past && <p className="quiet">To accept a rebase, show what is known now.</p>}
    </Panel>
  );
}
