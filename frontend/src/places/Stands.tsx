import { localSecond } from '../model/moment';
import type { Places } from '../protocol/places';
import '../page/ground.css';

/** What the figures stand on: the place in the log, what was known, the policies, the zone. */
export function Stands({ places: { position, knownAt, policies, zone, simulated } }: { readonly places: Places }) {
  return (
    <footer className="ground label" aria-label="What these figures stand on">
      <span>
        Log position <span data-testid="position">{position}</span>
      </span>
      <span>As known {knownAt === null ? 'now' : `at ${localSecond(Date.parse(knownAt), zone, 0)}`}</span>
      <span>
        {policies.length === 1 ? 'Policy of' : 'Policies of'} {policies.join(', ')}
      </span>
      <span>Days, weeks and months are {zone.replace('_', ' ')}</span>
      {simulated && <span>Simulated records</span>}
    </footer>
  );
}
