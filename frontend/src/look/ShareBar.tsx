import './shareBar.css';

interface Props {
  /** 0 to 1, of the longest bar beside it. */
  readonly share: number;
}

/** A count as a bar from zero, beside its figure: it says nothing that the figure does not. */
export function ShareBar({ share }: Props) {
  return (
    <svg className="share-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="share-bar__fill" x="0" y="0" width={Math.max(0, Math.min(1, share)) * 100} height="8" />
    </svg>
  );
}
