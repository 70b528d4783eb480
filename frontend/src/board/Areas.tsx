import type { CSSProperties } from 'react';
import { Link } from 'wouter';
import { Figure } from '../look/Figure';
import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { gradeKey, gradeName } from '../model/words';
import type { AreaCounts, Board, GradeCounts } from '../protocol/board';
import { counted } from './counted';
import './areas.css';

/** Where the tile stands on the schematic map; a phone lists them and does not look at it. */
function place({ column, row }: AreaCounts): CSSProperties {
  return column === null || row === null ? {} : ({ '--column': column + 1, '--row': row + 1 } as CSSProperties);
}

function AgainstTarget({ area }: { readonly area: AreaCounts }) {
  if (area.pastTarget > 0) {
    return <span className="tile__target late">{area.pastTarget} past target</span>;
  }
  return <span className="tile__target">{area.dueSoon > 0 && `${area.dueSoon} due in 10 min`}</span>;
}

function GradesHere({ area, grades }: { readonly area: AreaCounts; readonly grades: readonly GradeCounts[] }) {
  return (
    <span className="tile__grades">
      {grades.map(({ grade, target }, index) => {
        const open = area.grades[index] ?? 0;
        return target === null || open === 0 ? null : (
          <span key={gradeKey(grade)} className="tile__grade" title={`${gradeName(grade)}: ${open} open`}>
            <GradeMark grade={grade} small />
            {open}
          </span>
        );
      })}
    </span>
  );
}

function Tile({ area, board }: { readonly area: AreaCounts; readonly board: Board }) {
  return (
    <Link
      href={`/?area=${encodeURIComponent(area.code ?? '')}`}
      className="tile"
      aria-current={area.code === board.area ? 'page' : undefined}
      data-late={area.pastTarget > 0}
    >
      <span className="tile__name">
        <b>{area.code}</b> {area.name}
      </span>
      <Figure value={area.open} unit={<span className="tile__unit">open</span>} />
      <GradesHere area={area} grades={board.incidents.grades} />
      <AgainstTarget area={area} />
    </Link>
  );
}

/** Open incidents by area, on a schematic map; each tile leads to the board of its area. */
export function Areas({ board }: { readonly board: Board }) {
  const { areas } = board.incidents;
  const known = areas.filter((area) => area.code !== null);
  const unknown = areas.find((area) => area.code === null);
  return (
    <Panel
      title="Areas"
      aside={<span title={counted.open}>open incidents, grades with a target beside</span>}
      className="areas"
    >
      {known.length === 0 && <p className="quiet">The policy in force names no areas.</p>}
      <ul className="tiles">
        {known.map((area) => (
          <li key={area.code} style={place(area)}>
            <Tile area={area} board={board} />
          </li>
        ))}
      </ul>
      {unknown !== undefined && unknown.open > 0 && (
        <p className="label">
          <b>{unknown.name}</b> {unknown.open} open
          {unknown.pastTarget > 0 && <span className="late">, {unknown.pastTarget} past target</span>}
        </p>
      )}
    </Panel>
  );
}
