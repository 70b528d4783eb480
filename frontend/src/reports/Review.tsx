import type { OfReport } from './ReportShown';
import { useAct } from './useAct';

/** Says that its figures and words were looked at. */
export function Review({ path, onReport }: OfReport) {
  const { sending, refused, act } = useAct(path, onReport);
  return (
    <>
      <button type="button" className="button" disabled={sending} onClick={() => void act('review', {})}>
        Mark as reviewed
      </button>
      {refused !== null && <p role="alert">{refused}</p>}
    </>
  );
}
