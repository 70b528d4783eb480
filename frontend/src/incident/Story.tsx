import { memo } from 'react';
import { withheldWords } from '../model/story';
import type { Timeline } from '../protocol/timeline';
import { Calls } from './Calls';
import { Clocks } from './Clocks';
import { Earlier } from './Earlier';
import { Events } from './Events';
import { Now } from './Now';

/** An incident: how it stands, its clocks, what happened, the calls before it and what was at the place before. */
export const Story = memo(function Story({ story }: { readonly story: Timeline }) {
  const { zone, notSent } = story;
  return (
    <>
      <Now row={story.row} zone={zone} simulated={story.simulated} />
      <Clocks clocks={story.clocks} zone={zone} />
      <Events timeline={story.timeline} zone={zone} />
      <Calls calls={story.calls} zone={zone} />
      {!notSent.includes('place') && <Earlier earlier={story.earlier} days={story.earlierDays} zone={zone} />}
      {notSent.length > 0 && (
        <ul className="drawer__part label" data-testid="not-sent" aria-label="Not shown">
          {notSent.map((part) => (
            <li key={part}>{withheldWords(part)}</li>
          ))}
        </ul>
      )}
    </>
  );
});
