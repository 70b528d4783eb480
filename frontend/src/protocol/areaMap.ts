import * as v from 'valibot';

const position = v.pipe(v.array(v.number()), v.minLength(2));
const ring = v.array(position);

const GeometrySchema = v.variant('type', [
  v.looseObject({ type: v.literal('Polygon'), coordinates: v.array(ring) }),
  v.looseObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) }),
]);

export const AreaMapSchema = v.looseObject({
  type: v.literal('FeatureCollection'),
  features: v.array(
    v.looseObject({
      type: v.literal('Feature'),
      properties: v.looseObject({ code: v.string() }),
      geometry: GeometrySchema,
    }),
  ),
});

/** A force's area boundaries: GeoJSON (RFC 7946), longitude before latitude, in degrees. */
export type AreaMap = v.InferOutput<typeof AreaMapSchema>;
export type Geometry = v.InferOutput<typeof GeometrySchema>;
