import { type ReactNode, useEffect } from 'react';
import { useNow } from '../live/now';
import type { Live } from '../live/useLive';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import type { Views } from '../protocol/views';
import { asked, iso } from './address';
import { KnownPast } from './KnownPast';
import { PlayedPast } from './PlayedPast';
import './history.css';

/** Shows a view of the past as the page of that view shows the present. */
export type ShowView = (live: { [V in keyof Views]: { view: V; live: Live<V> } }[keyof Views]) => ReactNode;

interface Props {
  readonly area: string | null;
  /** Whether the server has said what time it is. */
  readonly greeted: boolean;
  readonly allowed: readonly string[] | null;
  readonly show: ShowView;
}

const DAY = 86_400_000;

/** Any moment of the past: the board as it was, and time to go through it. The moment is in the address. */
export function HistoryPage({ area, greeted, allowed, show }: Props) {
  const { value, go } = useAddress();
  const now = useNow();
  const { at, knownAt, speed, view } = asked(value);

  useEffect(() => {
    if (at === null && greeted) {
      // A day ago, to the minute: what it was like yesterday at this time.
      go({ at: iso(Math.floor((now - DAY) / 60_000) * 60_000) }, true);
    }
  }, [at, greeted, now, go]);

  if (at === null) {
    return (
      <Panel title="The past" aside="The board at any moment" busy>
        <Lines count={5} />
      </Panel>
    );
  }
  const props = { at, area, speed, now, allowed, show };
  return knownAt === null ? (
    <PlayedPast key={`${view} ${area ?? ''}`} view={view} {...props} />
  ) : (
    <KnownPast view={view} knownAt={knownAt} {...props} />
  );
}
