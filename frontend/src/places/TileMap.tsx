import { type CSSProperties, memo } from 'react';
import { countWords } from '../model/places';
import type { PlacedArea, PlaceStep } from '../protocol/places';

interface Props {
  readonly areas: readonly PlacedArea[];
  readonly step: PlaceStep;
  /** What a full bar stands for: the same in every step. */
  readonly top: number;
}

function place({ column, row }: PlacedArea): CSSProperties {
  return { '--column': column + 1, '--row': row + 1 } as CSSProperties;
}

/** The areas on the schematic map, each with its count and a bar that compares through all steps. */
export const TileMap = memo(function TileMap({ areas, step, top }: Props) {
  return (
    <ul className="placed" data-testid="tile-map">
      {areas.map((area) => {
        const count = step.counts[area.code] ?? 0;
        return (
          <li key={area.code} style={place(area)} className="placed__area">
            <span className="placed__name">
              <b>{area.code}</b> {area.name}
            </span>
            <span className="placed__count" data-testid={`step-${area.code}`}>
              {countWords(count)}
            </span>
            <span className="placed__bar" aria-hidden="true">
              <span style={{ inlineSize: `${(100 * count) / top}%` }} />
            </span>
          </li>
        );
      })}
    </ul>
  );
});
