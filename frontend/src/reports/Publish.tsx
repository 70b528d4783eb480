import { useState } from 'react';
import type { OfReport } from './ReportShown';
import { useAct } from './useAct';

/** Publishes a report, once it is said twice: it is not changed afterwards. */
export function Publish({ path, onReport }: OfReport) {
  const [asking, setAsking] = useState(false);
  /** The keyboard comes back to where it was. */
  const [left, setLeft] = useState(false);
  const { sending, refused, act } = useAct(path, onReport);
  return (
    <>
      {asking ? (
        <div className="report-acts" role="group" aria-label="Publish this report?">
          <span>Once published, neither figures nor words change.</span>
          <button
            type="button"
            className="button button--main"
            autoFocus
            disabled={sending}
            onClick={() => void act('publication', {})}
          >
            Publish it
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAsking(false);
              setLeft(true);
            }}
          >
            Not yet
          </button>
        </div>
      ) : (
        <button
          type="button"
          className="button button--main"
          autoFocus={left}
          onClick={() => {
            setAsking(true);
          }}
        >
          Publish
        </button>
      )}
      {refused !== null && <p role="alert">{refused}</p>}
    </>
  );
}
