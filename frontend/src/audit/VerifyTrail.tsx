import { useId, useState } from 'react';
import { useAnswer } from '../live/useAnswer';
import { Panel } from '../look/Panel';
import { AuditVerifiedSchema } from '../protocol/audit';
import { TrailVerified } from './TrailVerified';

const FORM = '\\d{1,18}:[0-9a-fA-F]{64}';

/** Has the chain recomputed: whether every entry is as it was written, and the end that was noted is still there. */
export function VerifyTrail() {
  const id = useId();
  const [asked, setAsked] = useState<string | null>(null);
  const { value, asking, trouble, retry } = useAnswer(asked, AuditVerifiedSchema);
  const busy = asked !== null && asking && trouble === null;
  return (
    <Panel title="Is it as it was written?" aside="Each entry is bound to the one before by its SHA-256" busy={busy}>
      <form
        className="audit-verify"
        onSubmit={(event) => {
          event.preventDefault();
          const noted = (new FormData(event.currentTarget).get('expect') as string).trim();
          const path = `/api/v1/audit/verification${noted === '' ? '' : `?expect=${encodeURIComponent(noted)}`}`;
          if (path === asked) {
            retry();
          }
          setAsked(path);
        }}
      >
        <label className="field" htmlFor={id}>
          <span className="field__label">
            The end noted last time, as entry:hash (it finds an end that was cut off)
          </span>
          <input id={id} name="expect" autoComplete="off" spellCheck={false} pattern={FORM} title="entry:hash" />
        </label>
        <button type="submit" className="button button--main" disabled={busy}>
          Verify
        </button>
      </form>
      {busy && <p role="status">Every hash is worked out again. It may take some seconds.</p>}
      {trouble !== null && (
        <p role="alert">
          <b className="late">Not verified.</b> {trouble.message}
        </p>
      )}
      {asked !== null && !asking && trouble === null && value !== null && <TrailVerified verified={value} />}
    </Panel>
  );
}
