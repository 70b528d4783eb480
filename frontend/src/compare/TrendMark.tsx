import { figurePrinted } from '../model/figures';
import { monthShort } from '../model/months';
import { drawTrend } from '../model/trend';
import type { Break } from '../protocol/compare';
import { Bars } from './Bars';
import type { ComparedRow } from './row';

const WIDTH = 160;
const HEIGHT = 26;

interface Props {
  readonly row: ComparedRow;
  readonly breaks: readonly Break[];
}

/** The months of a measure as small bars from zero, those of the other period wider and lighter behind. */
export function TrendMark({ row: { title, unit, pairs }, breaks }: Props) {
  const drawn = drawTrend(pairs, breaks, WIDTH, HEIGHT);
  const words = pairs.map(
    ({ month, current, previous }) =>
      `${monthShort(month)} ${figurePrinted(current, unit)}, was ${figurePrinted(previous, unit)}`,
  );
  return (
    <svg
      className="trend-mark"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={`${title} by month: ${words.join('; ')}`}
    >
      <Bars drawn={drawn} height={HEIGHT} />
      <path className="bars__axis" d={`M0 ${HEIGHT - 0.5}H${WIDTH}`} />
    </svg>
  );
}
