import { useId, useState } from 'react';
import { Dropdown } from '../look/Dropdown';
import type { Asked } from '../model/asked';
import { localTime } from '../model/moment';
import { lastMonth, monthsOn } from '../model/months';
import { localText, momentOf } from '../model/zoned';

/** The local midnight at which the period is over, and that a month later. */
function presets(asked: Asked): readonly (readonly [string, string])[] {
  const end = monthsOn(asked.span === 'month' ? asked.month : lastMonth(asked.quarter), 1);
  return [
    ['At the end of the period', `${end}-01T00:00`],
    ['A month after its end', `${monthsOn(end, 1)}-01T00:00`],
  ];
}

interface Props {
  readonly asked: Asked;
  readonly zone: string;
  /** Epoch milliseconds. */
  readonly now: number;
  readonly onChoose: (asked: Asked) => void;
}

/** Up to when what was recorded counts: now, or as it was known at a moment. */
export function KnownAtChoice({ asked, zone, now, onChoose }: Props) {
  const id = useId();
  const at = asked.knownAt === null ? null : Date.parse(asked.knownAt);
  const chosen = localText(at ?? Math.floor(now / 3_600_000) * 3_600_000, zone);
  const [typed, setTyped] = useState<string | null>(null);
  const choose = (local: string) => {
    const moment = momentOf(local, zone);
    if (!Number.isNaN(moment)) {
      setTyped(null);
      onChoose({ ...asked, knownAt: new Date(moment).toISOString().replace('.000Z', 'Z') });
    }
  };
  return (
    <Dropdown label={at === null ? 'As known now' : `As known at ${localTime(at, zone, now)}`} active={at !== null}>
      <button
        type="button"
        className="button"
        aria-pressed={at === null}
        onClick={() => {
          setTyped(null);
          onChoose({ ...asked, knownAt: null });
        }}
      >
        Now
      </button>
      {presets(asked).map(([name, local]) => (
        <button
          key={name}
          type="button"
          className="button"
          aria-pressed={at === momentOf(local, zone)}
          disabled={momentOf(local, zone) > now}
          onClick={() => {
            choose(local);
          }}
        >
          {name}
        </button>
      ))}
      <form
        className="period__form"
        onSubmit={(event) => {
          event.preventDefault();
          choose(typed ?? chosen);
        }}
      >
        <label htmlFor={id}>At a moment ({zone.replace('_', ' ')})</label>
        <input
          id={id}
          className="period__select"
          type="datetime-local"
          required
          value={typed ?? chosen}
          onChange={({ target: { value } }) => {
            setTyped(value);
          }}
        />
        <button type="submit" className="button">
          Show
        </button>
      </form>
    </Dropdown>
  );
}
