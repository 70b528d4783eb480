import { useCallback, useEffect, useMemo, useRef } from 'react';
import { NowContext } from '../live/now';
import { usePlayer } from '../live/usePlayer';
import { useAddress } from '../look/useAddress';
import type { View } from '../protocol/views';
import { iso } from './address';
import type { ShowView } from './HistoryPage';
import { Past } from './Past';
import { type Controls, TimeBar } from './TimeBar';
import { useTimeKeys } from './useTimeKeys';

interface Props {
  readonly view: View;
  readonly at: string;
  readonly area: string | null;
  readonly speed: number;
  readonly now: number;
  readonly allowed: readonly string[] | null;
  readonly show: ShowView;
}

const LONDON = 'Europe/London';

/** How often the address is written while time passes, in milliseconds: browsers bear no more. */
const WRITTEN_EVERY = 2000;

/** The past as it was known then: it can be played. */
export function PlayedPast({ view, at, area, speed, now, allowed, show }: Props) {
  const { go } = useAddress();
  const { player, played, live } = usePlayer(view, area, at, speed);
  const written = useRef(at);
  const writtenAt = useRef(0);
  const { moment, doing } = played;
  const shown = Date.parse(moment);
  const zone = live.picture?.data.zone ?? LONDON;

  useEffect(() => {
    // The address was changed by somebody else: a link, or the way back.
    if (at !== written.current) {
      written.current = at;
      player.seek(at);
    }
  }, [at, player]);

  useEffect(() => {
    const text = iso(shown);
    const due = doing !== 'playing' || Date.now() - writtenAt.current > WRITTEN_EVERY;
    if (text !== written.current && due) {
      written.current = text;
      writtenAt.current = Date.now();
      go({ at: text }, true);
    }
  }, [shown, doing, go]);

  const toggle = useCallback(() => {
    if (player.state().doing === 'playing') {
      player.pause();
    } else {
      player.play();
    }
  }, [player]);
  const step = useCallback(
    (seconds: number) => {
      player.step(seconds);
    },
    [player],
  );
  useTimeKeys({ toggle, step });

  const controls = useMemo<Controls>(
    () => ({
      toggle,
      step,
      seek: (to) => {
        player.seek(iso(to));
      },
      pace: (to) => {
        player.pace(to);
        go({ speed: String(to) }, true);
      },
      know: (knownAt) => {
        go({ knownAt, at: iso(Date.parse(player.state().moment)) });
      },
      look: (to) => {
        go({ view: to === 'board' ? null : to, at: iso(Date.parse(player.state().moment)) });
      },
    }),
    [toggle, step, player, go],
  );
  return (
    <Past at={shown} zone={zone} knownAt={null}>
      <TimeBar
        controls={controls}
        at={shown}
        now={now}
        zone={zone}
        doing={doing}
        speed={played.speed}
        knownAt={null}
        view={view}
        allowed={allowed}
      />
      <NowContext value={shown}>{show({ view, live } as Parameters<ShowView>[0])}</NowContext>
    </Past>
  );
}
