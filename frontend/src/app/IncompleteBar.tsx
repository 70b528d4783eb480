import { localSecond } from '../model/moment';
import type { Session } from '../protocol/session';
import './connection.css';

interface Props {
  readonly incomplete: Session['incomplete'];
  readonly zone: string;
  readonly now: number;
}

/** Across every page where the server leaves out events that it cannot read: that figures may be wrong, and since when. */
export function IncompleteBar({ incomplete, zone, now }: Props) {
  if (incomplete === null) {
    return null;
  }
  const { since, events } = incomplete;
  return (
    <div className="bar" role="alert" data-testid="incomplete">
      <p>
        <b>Incomplete since {localSecond(Date.parse(since), zone, now)}.</b>{' '}
        {events === 1 ? 'One event' : `${events.toLocaleString('en-GB')} events`} in the log cannot be read by this
        version of the server and {events === 1 ? 'is' : 'are'} left out of every figure. All else goes on. Tell whoever
        looks after the server.
      </p>
    </div>
  );
}
