import { memo } from 'react';
import { localSecond } from '../model/moment';
import type { Picture } from '../model/picture';
import { counted, names } from './counted';
import './provenance.css';

const HowCounted = memo(function HowCounted() {
  return (
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
  );
});

/** What the figures stand on: the place in the log, the policy, the clock, and how each is counted. */
export function Provenance({ picture }: { readonly picture: Picture<'board'> }) {
  const { frame, data } = picture;
  const at = Date.parse(frame.at);
  return (
    <footer className="provenance label" aria-label="What these figures stand on">
      <p>
        <span>
          Log position <span data-testid="position">{frame.position}</span>
        </span>
        <span>
          Picture of <time dateTime={frame.at}>{localSecond(at, data.zone, at)}</time>
        </span>
        <span>
          Policy of <span data-testid="policy">{data.policy}</span>
        </span>
        <span>Times are {data.zone.replace('_', ' ')}</span>
      </p>
      <HowCounted />
    </footer>
  );
}
