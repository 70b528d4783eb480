import { useState } from 'react';
import { useNow } from '../live/now';
import type { Restated as Figure } from '../protocol/restatements';
import { Restated } from './Restated';
import '../look/facts.css';
import './restatement.css';

/** Rows shown at once. */
const AT_ONCE = 5;

interface Props {
  readonly figures: readonly Figure[];
  /** The unit of each measure by its id. */
  readonly units: ReadonlyMap<string, string>;
  readonly zone: string;
}

/** Figures that moved: what each was, what it is, by how much, and the events that moved it. */
export function MovedTable({ figures, units, zone }: Props) {
  const now = useNow();
  const [all, setAll] = useState(false);
  const shown = all ? figures : figures.slice(0, AT_ONCE);
  return (
    <>
      <table className="facts restated">
        <caption className="hidden">Figures that moved, and the events that moved them</caption>
        <thead>
          <tr>
            <th scope="col">Measure</th>
            <th scope="col" className="number">
              Then
            </th>
            <th scope="col" className="number">
              Now
            </th>
            <th scope="col" className="number">
              Moved by
            </th>
            <th scope="col">Moved by what</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((figure) => (
            <Restated
              key={`${figure.id} ${figure.period}`}
              figure={figure}
              unit={units.get(figure.id) ?? 'count'}
              zone={zone}
              now={now}
            />
          ))}
        </tbody>
      </table>
      {figures.length > shown.length && (
        <p>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAll(true);
            }}
          >
            Show {figures.length - shown.length} more
          </button>
        </p>
      )}
    </>
  );
}
