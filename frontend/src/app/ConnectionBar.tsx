import { useServerClock } from '../live/now';
import type { Live } from '../live/useLive';
import { localSecond } from '../model/moment';
import './connection.css';

function lastPicture({ picture }: Live<'board'>, now: number): string {
  if (picture === null) {
    return 'No picture has arrived yet.';
  }
  return `The last good picture is of ${localSecond(Date.parse(picture.frame.at), picture.data.zone, now)}.`;
}

/** Across the page when what it shows can no longer be relied on: since when, and what is being done. */
export function ConnectionBar({ live }: { readonly live: Live<'board'> }) {
  const now = useServerClock(live.offset, null);
  switch (live.link) {
    case 'disconnected':
      return (
        <div className="bar" role="alert">
          <p>
            <b>Disconnected.</b> {lastPicture(live, now)} Trying again by itself.
          </p>
          <button type="button" className="button" onClick={live.retryNow}>
            Try now
          </button>
        </div>
      );
    case 'stale':
      return (
        <div className="bar" role="alert">
          <p>
            <b>Stale.</b> The server has said nothing for 15 s. {lastPicture(live, now)}
          </p>
        </div>
      );
    case 'outdated':
      return (
        <div className="bar" role="alert">
          <p>
            <b>This page is out of date.</b> The server speaks a newer version. Reload to see live figures.
          </p>
          <button
            type="button"
            className="button"
            onClick={() => {
              location.reload();
            }}
          >
            Reload
          </button>
        </div>
      );
    default:
      return null;
  }
}
