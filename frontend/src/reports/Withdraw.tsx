import { useState } from 'react';
import { Dropdown } from '../look/Dropdown';
import type { OfReport } from './ReportShown';
import { useAct } from './useAct';

/** Withdraws a report, with the reason that will stand above it. */
export function Withdraw({ path, onReport }: OfReport) {
  const [reason, setReason] = useState('');
  const { sending, refused, act } = useAct(path, onReport);
  return (
    <Dropdown label="Withdraw">
      <form
        className="report-withdraw"
        aria-label="Withdraw this report"
        onSubmit={(event) => {
          event.preventDefault();
          void act('withdrawal', { reason });
        }}
      >
        <label className="field">
          <span className="field__label">Reason</span>
          <input
            required
            autoFocus
            maxLength={500}
            value={reason}
            onChange={({ target: { value } }) => {
              setReason(value);
            }}
          />
        </label>
        <button type="submit" className="button button--main" disabled={sending || reason.trim() === ''}>
          Withdraw this report
        </button>
        {refused !== null && <p role="alert">{refused}</p>}
      </form>
    </Dropdown>
  );
}
