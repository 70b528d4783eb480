import { useId } from 'react';
import { type Asked, type Span, spanned } from '../model/asked';

const names: Record<Span, string> = {
  quarter: 'A quarter',
  'year-to-date': 'Year to date',
  'rolling-12': 'Rolling 12 months',
  month: 'A month',
};

interface Props {
  readonly asked: Asked;
  readonly onChoose: (asked: Asked) => void;
}

/** What the period is made of. */
export function SpanChoice({ asked, onChoose }: Props) {
  const id = useId();
  return (
    <div className="period__part">
      <label htmlFor={id} className="label">
        Period
      </label>
      <select
        id={id}
        className="period__select"
        value={asked.span}
        onChange={({ target: { value } }) => {
          onChoose(spanned(asked, value as Span));
        }}
      >
        {Object.entries(names).map(([span, name]) => (
          <option key={span} value={span}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
