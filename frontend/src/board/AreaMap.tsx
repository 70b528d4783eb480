import { memo, useMemo } from 'react';
import { useAddress } from '../look/useAddress';
import { areaCodes } from '../model/areas';
import { draw, type Shape } from '../model/geography';
import type { AreaMap as Boundaries } from '../protocol/areaMap';
import type { AreaCounts } from '../protocol/demand';
import './areaMap.css';

const WIDTH = 600;

function words(area: AreaCounts): string {
  const late = area.pastTarget > 0 ? `, ${area.pastTarget} past target` : '';
  const soon = area.dueSoon > 0 ? `, ${area.dueSoon} due in 10 min` : '';
  return `${area.name}: ${area.open} open${late}${soon}`;
}

interface PlaceProps {
  readonly shape: Shape;
  readonly area: AreaCounts;
  readonly chosen: boolean;
}

const Place = memo(function Place({ shape, area, chosen }: PlaceProps) {
  const address = useAddress();
  const [x, y] = shape.at;
  return (
    <a
      href={address.with({ area: area.code })}
      className="place"
      aria-label={words(area)}
      aria-current={chosen ? 'true' : undefined}
      data-late={area.pastTarget > 0}
      onClick={(event) => {
        if (!event.metaKey && !event.ctrlKey && !event.shiftKey) {
          event.preventDefault();
          address.go({ area: area.code });
        }
      }}
    >
      <path d={shape.path} fillRule="evenodd">
        <title>{words(area)}</title>
      </path>
      <text x={x} y={y - 8} className="place__code">
        {area.code}
      </text>
      <text x={x} y={y + 20} className="place__open">
        {area.open}
      </text>
      {area.pastTarget > 0 && (
        <text x={x} y={y + 40} className="place__late">
          {area.pastTarget} past target
        </text>
      )}
    </a>
  );
});

interface Props {
  readonly map: Boundaries;
  readonly areas: readonly AreaCounts[];
  readonly chosen: string | null;
}

/** The force's areas as they lie, each with its number and its word; those of no boundary are told beneath. */
export const AreaMap = memo(function AreaMap({ map, areas, chosen }: Props) {
  const drawn = useMemo(() => draw(map, WIDTH), [map]);
  const codes = areaCodes(chosen);
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const undrawn = areas.filter(({ code }) => !drawn.shapes.some((shape) => shape.code === code));
  return (
    <>
      <svg
        className="area-map"
        viewBox={`-4 -4 ${drawn.width + 8} ${drawn.height + 8}`}
        role="group"
        aria-label="Map of open incidents by area"
        data-testid="area-map"
      >
        {drawn.shapes.map((shape) => {
          const area = byCode.get(shape.code);
          return area === undefined ? (
            <path key={shape.code} d={shape.path} className="area-map__other" fillRule="evenodd" />
          ) : (
            <Place key={shape.code} shape={shape} area={area} chosen={codes.includes(shape.code)} />
          );
        })}
      </svg>
      {undrawn.map((area) => (
        <p key={area.code} className="label">
          <b>{area.code}</b> {words(area)} (not on the map)
        </p>
      ))}
    </>
  );
});
