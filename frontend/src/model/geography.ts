import type { AreaMap, Geometry } from '../protocol/areaMap';

type Position = readonly number[];
type Ring = readonly Position[];

/** An area drawn: its outline as an SVG path, and where its words stand. */
export interface Shape {
  readonly code: string;
  readonly path: string;
  readonly at: readonly [number, number];
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

function polygons(geometry: Geometry): readonly (readonly Ring[])[] {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** Twice a ring's area, and its centroid. */
function measure(ring: Ring): { size: number; at: [number, number] } {
  let size = 0;
  let x = 0;
  let y = 0;
  ring.forEach(([ax = 0, ay = 0], index) => {
    const [bx = 0, by = 0] = ring[(index + 1) % ring.length] ?? [];
    const cross = ax * by - bx * ay;
    size += cross;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  });
  const [firstX = 0, firstY = 0] = ring[0] ?? [];
  return { size: Math.abs(size), at: size === 0 ? [firstX, firstY] : [x / (3 * size), y / (3 * size)] };
}

/**
 * Draws boundaries on a plane `width` wide: degrees as they are, with longitude drawn in by the cosine of the middle
 * latitude, which is true enough over a county. North is up.
 */
export function draw(map: AreaMap, width: number): Drawn {
  const all = map.features.flatMap(({ geometry }) => polygons(geometry).flat(2));
  const longitudes = all.map(([longitude = 0]) => longitude);
  const latitudes = all.map(([, latitude = 0]) => latitude);
  const [west, east] = [lowest(longitudes), -lowest(longitudes.map((value) => -value))];
  const [south, north] = [lowest(latitudes), -lowest(latitudes.map((value) => -value))];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = width / Math.max(1e-9, (east - west) * squeeze);
  const place = ([longitude = 0, latitude = 0]: Position): [number, number] => [
    tenth((longitude - west) * squeeze * scale),
    tenth((north - latitude) * scale),
  ];
  const shapes = map.features.map(({ properties, geometry }) => {
    const rings = polygons(geometry).map((polygon) => polygon.map((ring) => ring.map(place)));
    const outlines = rings.flat().map((ring) => `M${ring.map((point) => point.join(' ')).join('L')}Z`);
    const largest = rings
      .flatMap((polygon) => polygon.slice(0, 1))
      .map(measure)
      .reduce((best, next) => (next.size > best.size ? next : best), { size: -1, at: [0, 0] as [number, number] });
    return { code: properties.code, path: outlines.join(''), at: largest.at.map(tenth) as [number, number] };
  });
  return { width, height: tenth((north - south) * scale), shapes };
}

function lowest(values: readonly number[]): number {
  return values.reduce((low, value) => Math.min(low, value), Infinity);
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
