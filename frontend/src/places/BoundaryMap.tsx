import { memo, useMemo } from 'react';
import { draw } from '../model/geography';
import { countWords } from '../model/places';
import type { AreaMap } from '../protocol/areaMap';
import type { PlacedArea, PlaceStep } from '../protocol/places';

const WIDTH = 600;

interface Props {
  readonly map: AreaMap;
  readonly areas: readonly PlacedArea[];
  readonly step: PlaceStep;
  readonly top: number;
}

/** The areas as they lie, each with its count; those of no boundary are told beneath. */
export const BoundaryMap = memo(function BoundaryMap({ map, areas, step, top }: Props) {
  const drawn = useMemo(() => draw(map, WIDTH), [map]);
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const undrawn = areas.filter(({ code }) => !drawn.shapes.some((shape) => shape.code === code));
  return (
    <>
      <svg
        className="lie"
        viewBox={`-4 -4 ${drawn.width + 8} ${drawn.height + 8}`}
        role="img"
        aria-label="Map of the areas with their counts; the table has the figures"
        data-testid="boundary-map"
      >
        {drawn.shapes.map(({ code, path, at: [x, y] }) => {
          const count = step.counts[code] ?? 0;
          return names.has(code) ? (
            <g key={code}>
              <path d={path} fillRule="evenodd" />
              <text x={x} y={y - 8} className="lie__code">
                {code}
              </text>
              <text x={x} y={y + 20} className="lie__count">
                {countWords(count)}
              </text>
              <rect x={x - 40} y={y + 28} width={80} height={5} className="lie__track" />
              <rect x={x - 40} y={y + 28} width={(80 * count) / top} height={5} className="lie__bar" />
            </g>
          ) : (
            <path key={code} d={path} className="lie__other" fillRule="evenodd" />
          );
        })}
      </svg>
      {undrawn.map(({ code, name }) => (
        <p key={code} className="label">
          <b>{code}</b> {name}: {countWords(step.counts[code] ?? 0)} (not on the map)
        </p>
      ))}
    </>
  );
});
