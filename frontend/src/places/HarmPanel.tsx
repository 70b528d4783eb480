import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { useAddress } from '../look/useAddress';
import { monthWords } from '../model/months';
import { countWords } from '../model/places';
import { type Harm, HarmSchema } from '../protocol/places';
import { HarmTable } from './HarmTable';
import { Switch } from './Switch';
import { Unweighted } from './Unweighted';

const groupings = [
  ['category', 'Kind'],
  ['area', 'Area'],
  ['beat', 'Beat'],
  ['district', 'District'],
] as const;

type Grouping = (typeof groupings)[number][0];

/** Where some of the period's months have no crimes at all, their files are likely not in yet. */
function Missing({ harm }: { readonly harm: Harm }) {
  const empty = Object.entries(harm.months).flatMap(([month, count]) => (count === 0 ? [monthWords(month)] : []));
  return empty.length === 0 || harm.total.volume === 0 ? null : (
    <p className="label" data-testid="harm-missing">
      No crime is recorded for {empty.join(', ')}.
    </p>
  );
}

function Weighed({ harm }: { readonly harm: Harm }) {
  const { by, total, without, weights, rows } = harm;
  const place = by === 'category' ? 'kind' : by;
  return (
    <>
      <p className="label" data-testid="harm-weights">
        {weights.length === 0
          ? 'The policy weighs no kind of crime.'
          : `Days from: ${weights.map(({ source, policy }) => `${source} (policy ${policy})`).join('; ')}.`}
      </p>
      <Missing harm={harm} />
      {rows.length === 0 ? (
        <p className="quiet" data-testid="harm-none">
          {total.volume === 0
            ? 'No recorded crime with a weight in this period. Bring in street-level crime on the intake page.'
            : `None of the ${countWords(total.volume)} crimes names ${by === 'area' ? 'an area' : `a ${place}`}.`}
        </p>
      ) : (
        <HarmTable harm={harm} head={groupings.find(([key]) => key === by)?.[1] ?? ''} />
      )}
      {without.volume > 0 && (
        <p className="label" data-testid="harm-without">
          {countWords(without.volume)} crimes of {countWords(Math.round(without.days))} days name no {place}: in the
          total, in no row.
        </p>
      )}
      <Unweighted harm={harm} />
    </>
  );
}

/** Volume against harm, by kind or place, with the weights named. */
export function HarmPanel({ query }: { readonly query: string }) {
  const { value, go } = useAddress();
  const by: Grouping = groupings.find(([key]) => key === value('harm'))?.[0] ?? 'category';
  const path = `/api/v1/harm?${query}&by=${by}`;
  const { value: harm, asking, trouble } = useAnswer(path, HarmSchema);
  return (
    <Panel
      title="Volume against harm"
      aside={
        <span className="places__switches">
          <Switch
            name="Ranked by"
            value={by}
            options={groupings}
            onChoose={(chosen) => {
              go({ harm: chosen === 'category' ? null : chosen }, true);
            }}
          />
          <a href={`${path}&format=csv`} download>
            CSV
          </a>
        </span>
      }
      className="harm"
      busy={asking}
    >
      {trouble !== null && <p role="alert">The server gave no harm: {trouble.message}</p>}
      {trouble === null && harm === null && <Lines count={8} />}
      {trouble === null && harm !== null && <Weighed harm={harm} />}
    </Panel>
  );
}
