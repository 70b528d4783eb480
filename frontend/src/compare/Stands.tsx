import { localSecond } from '../model/moment';
import type { Comparison } from '../protocol/compare';
import '../page/ground.css';

/** What a comparison stands on: the place in the log, what was known, the policies, the zone. */
export function Stands({ data: { position, knownAt, policies, zone, simulated } }: { readonly data: Comparison }) {
  const at = knownAt === null ? null : Date.parse(knownAt);
  return (
    <footer className="ground label" aria-label="What these figures stand on">
      <span>
        Log position <span data-testid="position">{position}</span>
      </span>
      <span>As known {at === null ? 'now' : `at ${localSecond(at, zone, 0)}`}</span>
      <span>
        {policies.length === 1 ? 'Policy of' : 'Policies of'} {policies.join(', ')}
      </span>
      <span>Days and months are {zone.replace('_', ' ')}</span>
      {simulated && <span>Simulated records</span>}
    </footer>
  );
}
