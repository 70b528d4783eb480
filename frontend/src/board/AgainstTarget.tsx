import type { AreaCounts } from '../protocol/demand';

/** What of an area, or of none, is past its target or soon will be; nothing where nothing is. */
export function AgainstTarget({ area }: { readonly area: AreaCounts }) {
  return (
    <span className="tile__target">
      {area.pastTarget > 0 && (
        <span className="late">
          <span data-testid={`area-${area.code ?? 'none'}-past-target`}>{area.pastTarget}</span> past target
        </span>
      )}{' '}
      {area.dueSoon > 0 && (
        <span>
          <span data-testid={`area-${area.code ?? 'none'}-due-soon`}>{area.dueSoon}</span> due in 10 min
        </span>
      )}
    </span>
  );
}
