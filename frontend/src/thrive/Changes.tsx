import { memo, useState } from 'react';
import { useNow } from '../live/now';
import { GradeMark } from '../look/GradeMark';
import { IncidentLink } from '../look/IncidentLink';
import { Panel } from '../look/Panel';
import { localTime } from '../model/moment';
import type { Letter, LevelChange } from '../protocol/thrive';

const SHOWN_AT_FIRST = 4;

interface ItemProps {
  readonly change: LevelChange;
  readonly name: string;
  readonly zone: string;
}

function Item({ change, name, zone }: ItemProps) {
  const now = useNow();
  return (
    <li data-testid="thrive-change" className="change">
      <p>
        <GradeMark grade={change.grade} small /> <IncidentLink id={change.id}>{change.opening}</IncidentLink>{' '}
        <span className="label">
          {change.area ?? 'area not given'}, {localTime(Date.parse(change.at), zone, now)}
        </span>
      </p>
      <p>
        <b>
          {change.letter} {name}
        </b>{' '}
        {change.from === null ? 'now' : `${change.from} to`} <b>{change.to}</b>
      </p>
      {change.words !== '' && (
        <p>
          “{change.words}” <span className="label">{change.by}</span>
        </p>
      )}
    </li>
  );
}

interface Props {
  readonly changes: readonly LevelChange[];
  readonly letters: readonly Letter[];
  readonly zone: string;
}

/** What reassessments changed in the last hour, the newest first. */
export const Changes = memo(function Changes({ changes, letters, zone }: Props) {
  const [all, setAll] = useState(false);
  const names = new Map(letters.map(({ letter, name }) => [letter, name]));
  return (
    <Panel title="What changed" aside="in the last hour, the newest first" className="changes">
      {changes.length === 0 ? (
        <p className="quiet">No reassessment changed a level in the last hour.</p>
      ) : (
        <ul className="changes__list">
          {(all ? changes : changes.slice(0, SHOWN_AT_FIRST)).map((change) => (
            <Item
              key={`${change.id} ${change.letter} ${change.at}`}
              change={change}
              name={names.get(change.letter) ?? ''}
              zone={zone}
            />
          ))}
        </ul>
      )}
      {changes.length > SHOWN_AT_FIRST && (
        <p>
          <button
            type="button"
            className="button"
            aria-expanded={all}
            onClick={() => {
              setAll(!all);
            }}
          >
            {all ? 'Show fewer' : `Show ${changes.length}`}
          </button>
        </p>
      )}
    </Panel>
  );
});
