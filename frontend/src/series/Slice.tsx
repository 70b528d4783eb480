import type { Option } from '../list/column';
import { useNow } from '../live/now';
import type { Address } from '../look/useAddress';
import { type Asked, readAsked } from '../model/asked';
import { quarterAt } from '../model/quarters';
import { sliceChanges } from '../model/seriesAsked';
import { KnownAtChoice } from '../period/KnownAtChoice';
import { SliceChoice } from '../period/SliceChoice';
import type { Series } from '../protocol/series';

interface Props {
  readonly address: Address;
  readonly zone: string | undefined;
  readonly areas: readonly Option[];
  readonly series: Series | null;
}

/** Which part of demand, and as known when: chosen as on every page of history. */
export function Slice({ address, zone, areas, series }: Props) {
  const now = useNow();
  if (zone === undefined) {
    return null;
  }
  const query = new URLSearchParams(address.search);
  query.set('span', 'month');
  query.set('month', series?.points.at(-1)?.last.slice(0, 7) ?? '');
  const asked = readAsked(query.toString(), quarterAt(now, zone));
  const choose = (chosen: Asked) => {
    address.go(sliceChanges(chosen));
  };
  return asked === null ? null : (
    <>
      <SliceChoice asked={asked} areas={areas} onChoose={choose} />
      <KnownAtChoice asked={asked} zone={zone} now={now} onChoose={choose} />
    </>
  );
}
