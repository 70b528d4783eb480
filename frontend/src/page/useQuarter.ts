import { useMemo } from 'react';
import { useNow } from '../live/now';
import { useAddress } from '../look/useAddress';
import { areaIn } from '../model/address';
import { type Quarter, quarterAt, quarterOf, quartersOn, quarterText } from '../model/quarters';

/** Until the server has said which zone its force keeps. */
const ZONE = 'Europe/London';

export interface QuarterAsked {
  readonly quarter: Quarter;
  /** The quarter that runs now. */
  readonly latest: Quarter;
  /** The query that asks for it: the quarter, the areas, and what else the address narrows it to. */
  readonly query: string;
  readonly choose: (quarter: Quarter) => void;
}

/** The quarter that the address names, else the last whole one, and how to ask the server for it. */
export function useQuarter(): QuarterAsked {
  const { search, value, go } = useAddress();
  const now = useNow();
  const running = quarterText(quarterAt(now, ZONE));
  const asked = value('quarter');
  return useMemo(() => {
    const latest = quarterOf(running) ?? { year: 1970, number: 1 };
    const quarter = quarterOf(asked) ?? quartersOn(latest, -1);
    const query = new URLSearchParams({ quarter: quarterText(quarter) });
    const area = areaIn(search);
    if (area !== null) {
      query.set('area', area);
    }
    for (const name of ['beat', 'qualifier', 'knownAt']) {
      const narrowed = new URLSearchParams(search).get(name);
      if (narrowed !== null) {
        query.set(name, narrowed);
      }
    }
    return {
      quarter,
      latest,
      query: query.toString(),
      choose: (next: Quarter) => {
        go({ quarter: quarterText(next) });
      },
    };
  }, [running, asked, search, go]);
}
