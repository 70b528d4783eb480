import { type CSSProperties, memo } from 'react';
import { Link } from 'wouter';
import { Figure } from '../look/Figure';
import { GradeMark } from '../look/GradeMark';
import { useAddress } from '../look/useAddress';
import { areaCodes, toggleArea } from '../model/areas';
import { gradeKey, gradeName } from '../model/words';
import type { AreaCounts, GradeCounts } from '../protocol/demand';
import { AgainstTarget } from './AgainstTarget';

/** Where the tile stands on the schematic map; a phone lists them and does not look at it. */
function place({ column, row }: AreaCounts): CSSProperties {
  return column === null || row === null ? {} : ({ '--column': column + 1, '--row': row + 1 } as CSSProperties);
}

interface Props {
  readonly area: AreaCounts;
  readonly grades: readonly GradeCounts[];
  /** The choice of areas that the board is of. */
  readonly chosen: string | null;
}

function GradesHere({ area, grades }: Omit<Props, 'chosen'>) {
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

/** An area on the schematic map: leads to its board, and can be added to a choice of several. */
export const AreaTile = memo(function AreaTile({ area, grades, chosen }: Props) {
  const address = useAddress();
  const code = area.code ?? '';
  const isChosen = areaCodes(chosen).includes(code);
  return (
    <li style={place(area)} className="tiles__place">
      <Link
        href={address.with({ area: code })}
        className="tile"
        aria-current={code === chosen ? 'page' : undefined}
        data-chosen={isChosen}
        data-late={area.pastTarget > 0}
      >
        <span className="tile__name">
          <b>{area.code}</b> {area.name}
        </span>
        <Figure value={area.open} unit={<span className="tile__unit">open</span>} testId={`area-${code}-open`} />
        <GradesHere area={area} grades={grades} />
        <AgainstTarget area={area} />
      </Link>
      <input
        type="checkbox"
        className="tiles__choose"
        checked={isChosen}
        aria-label={`${area.name} in the choice of areas`}
        title="Show this area together with others"
        onChange={() => {
          address.go({ area: toggleArea(chosen, code) });
        }}
      />
    </li>
  );
});
