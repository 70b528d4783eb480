import { useId, useState } from 'react';
import { Choices } from '../list/Choices';
import type { Option } from '../list/column';
import { Dropdown } from '../look/Dropdown';
import { useEverything } from '../look/ownAreas';
import type { Asked } from '../model/asked';
import { qualifierWords } from '../model/words';

const qualifiers = [
  'domestic',
  'mental-health',
  'concern-for-safety',
  'hate',
  'asb-personal',
  'asb-nuisance',
  'asb-environmental',
  'crime-recorded',
].map((value) => ({ value, label: qualifierWords(value) }));

function toggled(chosen: readonly string[], value: string): string[] {
  return chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value];
}

/** Beats have no list of their own in a policy: their numbers are typed. */
function Beats({ asked, onChoose }: Omit<Props, 'areas'>) {
  const id = useId();
  const joined = asked.beats.join(', ');
  const [typed, setTyped] = useState(joined);
  const [shown, setShown] = useState(joined);
  if (shown !== joined) {
    setShown(joined);
    setTyped(joined);
  }
  return (
    <Dropdown label={joined === '' ? 'Beats' : `Beats: ${joined}`} active={joined !== ''}>
      <form
        className="period__form"
        onSubmit={(event) => {
          event.preventDefault();
          onChoose({ ...asked, beats: typed.split(/[\s,]+/).filter(Boolean) });
        }}
      >
        <label htmlFor={id}>Beats, such as N04, N62</label>
        <input
          id={id}
          className="period__select"
          value={typed}
          onChange={({ target: { value } }) => {
            setTyped(value);
          }}
        />
        <button type="submit" className="button">
          Show
        </button>
      </form>
    </Dropdown>
  );
}

interface Props {
  readonly asked: Asked;
  /** The areas to choose from. */
  readonly areas: readonly Option[];
  readonly onChoose: (asked: Asked) => void;
}

/** Which of the period's records are counted: those of some areas, beats or qualifiers, or all. */
export function SliceChoice({ asked, areas, onChoose }: Props) {
  const all = useEverything();
  const narrowed = asked.areas.length + asked.beats.length + asked.qualifiers.length > 0;
  return (
    <div className="period__slice" role="group" aria-label="Only these records">
      <Choices
        name="Areas"
        options={areas}
        chosen={asked.areas}
        onToggle={(value) => {
          onChoose({ ...asked, areas: toggled(asked.areas, value) });
        }}
      />
      <Beats asked={asked} onChoose={onChoose} />
      <Choices
        name="Qualifiers"
        options={qualifiers}
        chosen={asked.qualifiers}
        onToggle={(value) => {
          onChoose({ ...asked, qualifiers: toggled(asked.qualifiers, value) });
        }}
      />
      {narrowed && (
        <button
          type="button"
          className="button"
          onClick={() => {
            onChoose({ ...asked, areas: [], beats: [], qualifiers: [] });
          }}
        >
          {all.name}
        </button>
      )}
    </div>
  );
}
