import { useId } from 'react';

interface Props {
  /** 0 to 1, of the longest bar of the table. */
  readonly first: number;
  readonly second: number;
}

/** Two bars from zero: what was, plain; what would have been, hatched. The figures beside them say the same. */
export function PairBar({ first, second }: Props) {
  const id = useId();
  return (
    <svg className="pair-bar" viewBox="0 0 200 14" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className="pair-bar__ground" width="5" height="5" />
          <rect className="pair-bar__stripe" width="2" height="5" />
        </pattern>
      </defs>
      <rect className="pair-bar__fact" width={first * 200} height="6" />
      <rect className="pair-bar__other" y="8" width={second * 200} height="6" fill={`url(#${id})`} />
    </svg>
  );
}
