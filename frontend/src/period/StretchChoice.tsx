import { useId } from 'react';
import { type Asked, stepped, stretchWords, yearBefore } from '../model/asked';
import { lastMonth, monthsOn, quarterOfMonth } from '../model/months';
import { type Quarter, quarterOf, quartersOn, quarterText, quarterWords } from '../model/quarters';

/** How far back a list reaches; an address may name any. */
const YEARS = 10;

/** Quarters or months to choose from, the newest first, as addresses write them. */
function listed(asked: Asked, running: Quarter, chosen: string | null): string[] {
  const month = asked.span === 'month';
  const back = Array.from({ length: YEARS * (month ? 12 : 4) }, (_, by) =>
    month ? monthsOn(lastMonth(running), -by) : quarterText(quartersOn(running, -by)),
  );
  return chosen === null || back.includes(chosen) ? back : [...back, chosen];
}

function words(stretch: string): string {
  const quarter = quarterOf(stretch);
  return quarter === null ? stretchWords(stretch) : quarterWords(quarter);
}

interface Props {
  readonly asked: Asked;
  readonly running: Quarter;
  readonly onChoose: (asked: Asked) => void;
}

/** Which quarter, or month, is asked for: one back, one on, or any of the last ten years. */
export function StretchChoice({ asked, running, onChoose }: Props) {
  const id = useId();
  const month = asked.span === 'month';
  const chosen = month ? asked.month : quarterText(asked.quarter);
  const name = month ? 'month' : 'quarter';
  const last = chosen === (month ? lastMonth(running) : quarterText(running));
  return (
    <div className="period__part">
      <label htmlFor={id} className="label">
        {asked.span === 'year-to-date' || asked.span === 'rolling-12' ? 'Up to' : month ? 'Month' : 'Quarter'}
      </label>
      <span className="choice">
        <button
          type="button"
          className="button"
          aria-label={`The ${name} before`}
          onClick={() => {
            onChoose(stepped(asked, -1));
          }}
        >
          ‹
        </button>
        <select
          id={id}
          className="period__select"
          value={chosen}
          onChange={({ target: { value } }) => {
            const quarter = month ? quarterOfMonth(value) : (quarterOf(value) ?? asked.quarter);
            onChoose({ ...asked, quarter, month: month ? value : lastMonth(quarter), to: null });
          }}
        >
          {listed(asked, running, chosen).map((stretch) => (
            <option key={stretch} value={stretch}>
              {words(stretch)}
            </option>
          ))}
        </select>
        <button
          type="button"
          className="button"
          aria-label={`The ${name} after`}
          disabled={last}
          onClick={() => {
            onChoose(stepped(asked, 1));
          }}
        >
          ›
        </button>
      </span>
    </div>
  );
}

/** What it is compared with: the same a year before, or another quarter or month. */
export function ToChoice({ asked, running, onChoose }: Props) {
  const id = useId();
  const before = yearBefore(asked);
  return (
    <div className="period__part">
      <label htmlFor={id} className="label">
        Compared with
      </label>
      <select
        id={id}
        className="period__select"
        value={asked.to ?? ''}
        onChange={({ target: { value } }) => {
          onChoose({ ...asked, to: value === '' ? null : value });
        }}
      >
        <option value="">a year before, {stretchWords(before)}</option>
        {listed(asked, running, asked.to)
          .filter((stretch) => stretch !== before || stretch === asked.to)
          .map((stretch) => (
            <option key={stretch} value={stretch}>
              {stretchWords(stretch)}
            </option>
          ))}
      </select>
    </div>
  );
}
