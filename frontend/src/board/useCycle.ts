import { useEffect, useMemo, useState } from 'react';
import { useAddress } from '../look/useAddress';
import { useWallboard } from '../look/wallboard';
import { turnsIn, type Turns } from '../model/cycle';
import { isPanelKey, type PanelKey } from './panels';

export interface Cycling {
  readonly wallboard: boolean;
  readonly turns: Turns<PanelKey>;
  /** The panel whose turn it is; null where the whole board is shown. */
  readonly panel: PanelKey | null;
  readonly paused: boolean;
  readonly setPaused: (paused: boolean) => void;
  /** Goes on by so many panels, back where negative. */
  readonly step: (by: number) => void;
}

function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whose turn it is on a wallboard. Where the system asks for less motion nothing turns until someone says so. */
export function useCycle(): Cycling {
  const { search } = useAddress();
  const [wallboard] = useWallboard();
  const turns = useMemo(() => turnsIn(search, isPanelKey), [search]);
  const asked = new URLSearchParams(search).get('motion') === 'yes';
  const [paused, setPaused] = useState(() => !asked && reducedMotion());
  const [turn, setTurn] = useState(0);
  const many = turns.panels.length;
  const cycling = wallboard && many > 0;

  useEffect(() => {
    document.documentElement.toggleAttribute('data-cycling', cycling);
    return () => {
      document.documentElement.removeAttribute('data-cycling');
    };
  }, [cycling]);

  useEffect(() => {
    if (!cycling || paused || many < 2) {
      return;
    }
    const timer = setTimeout(() => {
      setTurn(turn + 1);
    }, turns.seconds * 1000);
    return () => {
      clearTimeout(timer);
    };
  }, [cycling, paused, many, turn, turns.seconds]);

  const index = many === 0 ? 0 : ((turn % many) + many) % many;
  return {
    wallboard,
    turns,
    panel: cycling ? (turns.panels[index] ?? null) : null,
    paused,
    setPaused,
    step: (by) => {
      setTurn(index + by);
    },
  };
}
