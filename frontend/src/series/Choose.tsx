import { useId } from 'react';
import type { Address } from '../look/useAddress';
import { type By, byIn, seriesAsked } from '../model/seriesAsked';
import type { Catalogue } from '../protocol/catalogue';

const bys: readonly (readonly [By, string])[] = [
  ['week', 'Weeks'],
  ['month', 'Months'],
  ['quarter', 'Quarters'],
];

function Measures({ catalogue, chosen, onChoose }: MeasureProps) {
  const id = useId();
  const listed = catalogue?.measures ?? [];
  const groups = [...new Set(listed.map(({ group }) => group))];
  return (
    <div className="period__part">
      <label htmlFor={id} className="label">
        Measure
      </label>
      <select
        id={id}
        className="period__select"
        value={chosen}
        onChange={({ target: { value } }) => {
          onChoose(value);
        }}
      >
        {!listed.some((measure) => measure.id === chosen) && <option value={chosen}>{chosen}</option>}
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {listed
              .filter((measure) => measure.group === group)
              .map((measure) => (
                <option key={measure.id} value={measure.id}>
                  {measure.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}

interface MeasureProps {
  readonly catalogue: Catalogue | null;
  readonly chosen: string;
  readonly onChoose: (measure: string) => void;
}

function Month({
  name,
  label,
  address,
}: {
  readonly name: 'from' | 'to';
  readonly label: string;
  readonly address: Address;
}) {
  const id = useId();
  return (
    <div className="period__part">
      <label htmlFor={id} className="label">
        {label}
      </label>
      <input
        id={id}
        type="month"
        className="period__select"
        value={(address.value(name) ?? '').slice(0, 7)}
        onChange={({ target: { value } }) => {
          address.go({ [name]: value === '' ? null : value });
        }}
      />
    </div>
  );
}

interface Props {
  readonly address: Address;
  readonly catalogue: Catalogue | null;
}

/** Which series: of which measure, by what, from when to when; all there is where nothing is said. */
export function Choose({ address, catalogue }: Props) {
  const by = byIn(address.search);
  return (
    <>
      <Measures
        catalogue={catalogue}
        chosen={seriesAsked(address.search).measure ?? ''}
        onChoose={(measure) => {
          address.go({ measure });
        }}
      />
      <div className="period__part" role="group" aria-label="By">
        <span className="label">By</span>
        <span className="choice">
          {bys.map(([each, name]) => (
            <button
              key={each}
              type="button"
              className="button"
              aria-pressed={by === each}
              onClick={() => {
                address.go({ by: each });
              }}
            >
              {name}
            </button>
          ))}
        </span>
      </div>
      <Month name="from" label="From" address={address} />
      <Month name="to" label="To" address={address} />
    </>
  );
}
