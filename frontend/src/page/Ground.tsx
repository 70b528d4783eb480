import { localSecond } from '../model/moment';
import type { Picture } from '../model/picture';
import './ground.css';

/** What a page's figures stand on: the place in the log, the moment, the policy and the zone. */
export function Ground({ picture }: { readonly picture: Picture }) {
  const at = Date.parse(picture.frame.at);
  const { zone, policy } = picture.data;
  return (
    <footer className="ground label" aria-label="What these figures stand on">
      <span>
        Log position <span data-testid="position">{picture.frame.position}</span>
      </span>
      <span>
        Picture of <time dateTime={picture.frame.at}>{localSecond(at, zone, at)}</time>
      </span>
      <span>Policy of {policy}</span>
      <span>Times are {zone.replace('_', ' ')}</span>
    </footer>
  );
}
