import { useServerClock } from '../live/now';
import type { Link, LinkState } from '../live/state';
import { clockTime, localSecond } from '../model/moment';
import './connection.css';

const words: Record<Link, string> = {
  connecting: 'Connecting',
  live: 'Live',
  reconnecting: 'Reconnecting',
  stale: 'Stale',
  disconnected: 'Disconnected',
  'signed-out': 'Signed out',
  outdated: 'Page out of date',
};

const LONDON = 'Europe/London';

interface Props {
  readonly state: LinkState;
  /** The force's time zone, where it is known. */
  readonly zone: string | undefined;
  /** Whether the board shows a past that is being made up. */
  readonly filling: boolean;
  /** Whether the page beneath shows the past: what arrives is not what is now. */
  readonly past?: boolean;
}

/** How fresh the figures are, always in sight: a shape, a word and a time. Changes are read out, the time is not. */
export function ConnectionStatus({ state, zone = LONDON, filling, past = false }: Props) {
  const { link, offset, quietSince } = state;
  const now = useServerClock(offset, null);
  const time = link === 'live' ? clockTime(now, zone) : `since ${localSecond(quietSince + offset, zone, now)}`;
  return (
    <p className="connection" data-state={link}>
      <span className="connection__sign" aria-hidden="true" />
      <span role="status" data-testid="connection" data-state={link}>
        {link === 'live' && past ? 'Connected' : link === 'live' && filling ? 'Filling in' : words[link]}
      </span>
      {link !== 'connecting' && <span className="connection__time">{time}</span>}
    </p>
  );
}
