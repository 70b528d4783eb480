import { useId } from 'react';
import type { Places } from '../protocol/places';

interface Props {
  readonly places: Places;
  /** The id of the measure that is asked for. */
  readonly chosen: string;
  readonly onChoose: (measure: string) => void;
}

/** What is counted, of the policy's measures. */
export function MeasureChoice({ places: { measures, measure }, chosen, onChoose }: Props) {
  const id = useId();
  const groups = [...new Set(measures.map(({ group }) => group))];
  return (
    <div className="period__part">
      <label htmlFor={id} className="label">
        Counted
      </label>
      <select
        id={id}
        className="period__select"
        value={chosen}
        title={measure.counts}
        onChange={({ target: { value } }) => {
          onChoose(value);
        }}
      >
        {groups.map((group) => (
          <optgroup key={group} label={group}>
            {measures
              .filter((each) => each.group === group)
              .map((each) => (
                <option key={each.id} value={each.id}>
                  {each.title}
                </option>
              ))}
          </optgroup>
        ))}
      </select>
    </div>
  );
}
