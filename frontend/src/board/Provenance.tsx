import { localSecond } from '../model/moment';
import type { Picture } from '../model/picture';
import { counted } from './counted';
import './provenance.css';

const names: Record<keyof typeof counted, string> = {
  pastTarget: 'Past target',
  dueSoon: 'Due within 10 min',
  longestCall: 'Longest call wait',
  missing: 'Missing people',
  waiting: 'Calls waiting',
  longestWait: 'Longest wait on a line',
  within10s: 'Within 10 s',
  abandoned: 'Abandoned',
  open: 'Open incidents',
  awaitingDispatch: 'Awaiting dispatch',
  enRoute: 'En route',
  atScene: 'At scene',
  resolved: 'Resolved',
  oldest: 'Oldest waiting',
  stopSearches: 'Stop-searches',
};

/** What the figures stand on: the place in the log, the policy, the clock, and how each is counted. */
export function Provenance({ picture }: { readonly picture: Picture }) {
  const { frame, board } = picture;
  const at = Date.parse(frame.at);
  return (
    <footer className="provenance label" aria-label="What these figures stand on">
      <p>
        <span>
          Log position <span data-testid="position">{frame.position}</span>
        </span>
        <span>
          Picture of <time dateTime={frame.at}>{localSecond(at, board.zone, at)}</time>
        </span>
        <span>Policy of {board.policy}</span>
        <span>Times are {board.zone.replace('_', ' ')}</span>
      </p>
      <details>
        <summary>How figures are counted</summary>
        <dl>
          {Object.entries(names).map(([key, name]) => (
            <div key={key}>
              <dt>{name}</dt>
              <dd>{counted[key as keyof typeof counted]}</dd>
            </div>
          ))}
        </dl>
      </details>
    </footer>
  );
}
