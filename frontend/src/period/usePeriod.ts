import { useCallback, useEffect, useMemo } from 'react';
import { useNow } from '../live/now';
import { useAddress } from '../look/useAddress';
import { type Asked, askedChanges, askedQuery, readAsked } from '../model/asked';
import { type Quarter, quarterAt, quarterOf, quartersOn, quarterText } from '../model/quarters';

export interface Period {
  /** What the address asks for; null until the force's zone is known, where the address names no quarter. */
  readonly asked: Asked | null;
  /** The query that asks the server for it. */
  readonly query: string | null;
  /** The quarter that runs now; null until the zone is known. */
  readonly running: Quarter | null;
  readonly choose: (asked: Asked) => void;
}

/**
 * The period, the slice and the moment of knowledge that the address names, so that a link opens the same; where it names
 * no quarter, the last whole one, which it then names.
 *
 * @param zone the force's zone, undefined until it is known
 */
export function usePeriod(zone: string | undefined): Period {
  const { search, value, go } = useAddress();
  const now = useNow();
  const runningText = zone === undefined ? null : quarterText(quarterAt(now, zone));
  const named = quarterOf(value('quarter')) !== null || value('span') === 'month';

  const period = useMemo(() => {
    const running = quarterOf(runningText);
    const asked = readAsked(search, running && quartersOn(running, -1));
    return { running, asked, query: asked && askedQuery(asked) };
  }, [search, runningText]);

  const choose = useCallback(
    (asked: Asked) => {
      go(askedChanges(asked));
    },
    [go],
  );

  useEffect(() => {
    if (!named && period.asked !== null) {
      go(askedChanges(period.asked), true);
    }
  }, [named, period.asked, go]);

  return { ...period, choose };
}
