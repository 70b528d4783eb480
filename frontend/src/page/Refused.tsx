import { Link } from 'wouter';
import type { Refusal } from '../live/state';
import { Notice } from '../look/Notice';
import { useEverything } from '../look/ownAreas';
import { useAddress } from '../look/useAddress';

function words({ code, message }: Refusal, area: string | null): string {
  switch (code) {
    case 'unknown-area':
      return area?.includes(',') === true
        ? `The policy in force does not have all of the areas ${area}.`
        : `The policy in force has no area ${area ?? ''}.`;
    case 'forbidden-view':
      return 'Your role may not see this page. Whoever gives out roles can change that.';
    case 'forbidden-area':
      return 'Your account is limited to some areas, and may not see this. Whoever gives out roles can change that.';
    case 'unreadable':
      return 'This page cannot read what the server sent. Reload it; if that does not help, tell whoever runs the server.';
    default:
      return `The server gave no picture: ${message}.`;
  }
}

interface Props {
  readonly refusal: Refusal;
  readonly area: string | null;
}

/** In place of a picture: why there is none, and where to go. */
export function Refused({ refusal, area }: Props) {
  const address = useAddress();
  const all = useEverything();
  return (
    <Notice alert testId="refused">
      <p>{words(refusal, area)}</p>
      {refusal.code === 'forbidden-view' && <Link href="/">Go to the board</Link>}
      {refusal.code !== 'forbidden-view' && area !== all.area && (
        <Link href={address.with({ area: all.area })}>
          Show {all.area === null ? 'the whole force' : 'all your areas'}
        </Link>
      )}
    </Notice>
  );
}
