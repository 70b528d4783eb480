import { useCallback, useMemo } from 'react';
import { NowContext } from '../live/now';
import type { Live } from '../live/useLive';
import { useJson } from '../live/useJson';
import { useAddress } from '../look/useAddress';
import { ShownSchemas } from '../protocol/shown';
import type { View } from '../protocol/views';
import { iso } from './address';
import type { ShowView } from './HistoryPage';
import { Past } from './Past';
import { type Controls, TimeBar } from './TimeBar';
import { useTimeKeys } from './useTimeKeys';

interface Props {
  readonly view: View;
  readonly at: string;
  readonly knownAt: string;
  readonly area: string | null;
  readonly speed: number;
  readonly now: number;
  readonly allowed: readonly string[] | null;
  readonly show: ShowView;
}

const LONDON = 'Europe/London';

function useKnown(view: View, at: string, knownAt: string, area: string | null): Live {
  const query = new URLSearchParams({ view, at, knownAt, ...(area === null ? {} : { area }) });
  const fetched = useJson(`/api/v1/board?${query.toString()}`, ShownSchemas[view]);
  const picture =
    fetched.kind !== 'here'
      ? null
      : {
          channel: view,
          frame: { position: fetched.value.position, at: fetched.value.at },
          data: fetched.value.board,
        };
  const refusal = fetched.kind === 'failed' ? { code: 'failed', message: fetched.message } : null;
  // Fetched once and for good: how the connection stands does not matter to it.
  return { picture, refusal, link: 'live', offset: 0, quietSince: 0, views: null, retryNow: () => undefined };
}

/** The past as it is known later: one moment at a time, since going through what was recorded since takes its while. */
export function KnownPast({ view, at, knownAt, area, speed, now, allowed, show }: Props) {
  const { go } = useAddress();
  const live = useKnown(view, at, knownAt, area);
  const zone = live.picture?.data.zone ?? LONDON;
  const shown = Date.parse(at);

  const seek = useCallback(
    (to: number) => {
      const bounded = Math.min(to, now);
      const known = Math.max(Date.parse(knownAt), bounded);
      go({ at: iso(bounded), knownAt: iso(known) }, true);
    },
    [go, now, knownAt],
  );
  const step = useCallback(
    (seconds: number) => {
      seek(shown + seconds * 1000);
    },
    [seek, shown],
  );
  useTimeKeys({ toggle: null, step });

  const controls = useMemo<Controls>(
    () => ({
      toggle: null,
      step,
      seek,
      pace: (to) => {
        go({ speed: String(to) }, true);
      },
      know: (chosen) => {
        go({ knownAt: chosen });
      },
      look: (to) => {
        go({ view: to === 'board' ? null : to });
      },
    }),
    [step, seek, go],
  );
  return (
    <Past at={shown} zone={zone} knownAt={knownAt}>
      <TimeBar
        controls={controls}
        at={shown}
        now={now}
        zone={zone}
        doing={live.picture === null && live.refusal === null ? 'asking' : 'paused'}
        speed={speed}
        knownAt={knownAt}
        view={view}
        allowed={allowed}
      />
      <NowContext value={shown}>{show({ view, live } as Parameters<ShowView>[0])}</NowContext>
    </Past>
  );
}
