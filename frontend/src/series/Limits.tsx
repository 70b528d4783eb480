import type { Control } from '../model/control';
import { figurePrinted } from '../model/figures';

const words = { upper: 'upper limit', centre: 'centre', lower: 'lower limit' };

/** Names so close to each other would be written over each other. */
const LINE = 14;

interface Props {
  readonly drawn: Control;
  readonly unit: string;
  readonly width: number;
  /** Whether the names stand within the chart, having no room beside it. */
  readonly narrow: boolean;
}

/** The centre and the limits as steps, each named at its end. */
export function Limits({ drawn: { limits, ends }, unit, width, narrow }: Props) {
  const [upper, centre, lower] = ends;
  const apart = upper && centre && lower && centre.y - upper.y >= LINE && lower.y - centre.y >= LINE;
  const shift = (name: string) => (apart === true ? 0 : name === 'upper' ? -LINE : name === 'lower' ? LINE : 0);
  return (
    <>
      <path className="control__limit" d={limits.upper} />
      <path className="control__limit" d={limits.lower} />
      <path className="control__centre" d={limits.centre} />
      {ends.map(({ name, y, value }) => (
        <text
          key={name}
          x={narrow ? width - 2 : width + 6}
          y={(apart === true ? y : (centre?.y ?? y)) + shift(name) + (narrow ? -3 : 4)}
          className={narrow ? 'control__name control__end' : 'control__name'}
        >
          {words[name]} {figurePrinted(value, unit)}
        </text>
      ))}
    </>
  );
}
