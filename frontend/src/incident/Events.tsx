import { useNow } from '../live/now';
import { localTime } from '../model/moment';
import { told, type Told } from '../model/story';
import type { Entry } from '../protocol/timeline';

/** Recorded this much after it happened, an entry says when it was recorded; in milliseconds. */
const AT_ONCE = 60_000;

function Findings({ found }: { readonly found: Told['found'] }) {
  return (
    <ul className="story__found">
      {found.map(({ letter, level, words }) => (
        <li key={letter}>
          <b>{letter}</b> {level}
          {words !== null && <span className="quiet"> “{words}”</span>}
        </li>
      ))}
    </ul>
  );
}

interface Props {
  readonly timeline: readonly Entry[];
  readonly zone: string;
}

/** What happened, in the order in which it was recorded. */
export function Events({ timeline, zone }: Props) {
  const now = useNow();
  const time = (moment: string) => localTime(Date.parse(moment), zone, now);
  return (
    <section className="drawer__part">
      <h3>What happened</h3>
      <ol className="story">
        {timeline.map((entry, index) => {
          const { title, words, found } = told(entry, time);
          const late = Date.parse(entry.recordedAt) - Date.parse(entry.at) > AT_ONCE;
          return (
            <li key={`${index} ${entry.event}`} data-testid="entry" data-event={entry.event}>
              <time dateTime={entry.at}>{time(entry.at)}</time>
              <div>
                <b>{title}</b>
                {words !== null && <span className="quiet"> {words}</span>}
                {late && (
                  <span className="label">
                    {' '}
                    recorded {time(entry.recordedAt)}
                    {entry.source !== null && ` from ${entry.source}`}
                  </span>
                )}
                {found.length > 0 && <Findings found={found} />}
              </div>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
