import { useId } from 'react';
import { type Quarter, quarterOf, quartersOn, quarterText, quarterWords } from '../model/quarters';
import './quarterChoice.css';

/** How far back a list reaches; an address may name any. */
const YEARS = 10;

interface Props {
  readonly quarter: Quarter;
  /** The quarter that runs now. */
  readonly latest: Quarter;
  readonly onChoose: (quarter: Quarter) => void;
}

/** Which quarter a page is of: one back, one on, or any of the last ten years. */
export function QuarterChoice({ quarter, latest, onChoose }: Props) {
  const id = useId();
  const listed = Array.from({ length: YEARS * 4 }, (_, back) => quarterText(quartersOn(latest, -back)));
  const chosen = quarterText(quarter);
  const all = listed.includes(chosen) ? listed : [...listed, chosen];
  return (
    <div className="quarter-choice">
      <label htmlFor={id} className="field__label">
        Quarter
      </label>
      <button
        type="button"
        className="button"
        aria-label="The quarter before"
        onClick={() => {
          onChoose(quartersOn(quarter, -1));
        }}
      >
        ‹
      </button>
      <select
        id={id}
        value={chosen}
        onChange={(event) => {
          const next = quarterOf(event.target.value);
          if (next !== null) {
            onChoose(next);
          }
        }}
      >
        {all.map((text) => (
          <option key={text} value={text}>
            {quarterWords(quarterOf(text) ?? quarter)}
          </option>
        ))}
      </select>
      <button
        type="button"
        className="button"
        aria-label="The quarter after"
        disabled={chosen === quarterText(latest)}
        onClick={() => {
          onChoose(quartersOn(quarter, 1));
        }}
      >
        ›
      </button>
    </div>
  );
}
