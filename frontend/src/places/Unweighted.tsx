import { memo } from 'react';
import { countWords } from '../model/places';
import type { Harm } from '../protocol/places';

/** What nobody has weighed: counted, and in none of the shares above. */
export const Unweighted = memo(function Unweighted({ harm }: { readonly harm: Harm }) {
  const some = harm.unweighted.filter(({ volume }) => volume > 0);
  return (
    <section className="unweighted" aria-labelledby="unweighted">
      <h3 id="unweighted">Without a weight, so in no share and no rank</h3>
      {some.length === 0 ? (
        <p className="quiet">Every kind that was recorded has a weight.</p>
      ) : (
        <ul>
          {some.map(({ kind, of, volume, counts }) => (
            <li key={`${of} ${kind}`} title={counts} data-testid="unweighted">
              <b>{countWords(volume)}</b> {kind} <span className="facts__quiet">from {of}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
});
