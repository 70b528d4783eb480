import { useEffect, useRef, useState } from 'react';
import { dayAndTime } from '../model/moment';
import { quarterOf } from '../model/quarter';

interface Props {
  readonly at: number;
  readonly now: number;
  readonly zone: string;
  readonly onSeek: (at: number) => void;
}

const STEP = 900_000;
/** While it is dragged, it asks for a picture this often, in milliseconds. */
const EVERY = 120;

function monthName(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: zone, month: 'long' }).format(at);
}

/** The quarter that the moment is in, from end to end, to drag through; and the way to the quarters beside it. */
export function Scrubber({ at, now, zone, onSeek }: Props) {
  const [dragged, setDragged] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const quarter = quarterOf(at, zone);
  const shown = dragged ?? at;
  const end = Math.min(quarter.to, now);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );

  const ask = (to: number) => {
    setDragged(to);
    wanted.current = to;
    timer.current ??= setTimeout(() => {
      timer.current = undefined;
      if (wanted.current !== null) {
        onSeek(wanted.current);
      }
    }, EVERY);
  };
  const done = () => {
    setDragged(null);
  };
  return (
    <div className="scrubber">
      <button
        type="button"
        className="button"
        aria-label="The quarter before"
        onClick={() => {
          onSeek(quarterOf(quarter.from - 1, zone).from);
        }}
      >
        ‹
      </button>
      <div className="scrubber__quarter">
        <input
          type="range"
          data-testid="scrubber"
          aria-label={`Moment in ${quarter.name}`}
          aria-valuetext={dayAndTime(shown, zone)}
          min={quarter.from}
          max={quarter.to}
          step={STEP}
          value={shown}
          onChange={(event) => {
            ask(Math.min(Number(event.target.value), end));
          }}
          onPointerUp={done}
          onKeyUp={done}
          onBlur={done}
        />
        <ol className="scrubber__months label" aria-hidden="true">
          {quarter.months.map((month) => (
            <li key={month}>{monthName(month, zone)}</li>
          ))}
        </ol>
      </div>
      <button
        type="button"
        className="button"
        aria-label="The quarter after"
        disabled={quarter.to > now}
        onClick={() => {
          onSeek(quarter.to);
        }}
      >
        ›
      </button>
      <span className="scrubber__name" data-testid="quarter">
        {quarter.name}
      </span>
    </div>
  );
}
