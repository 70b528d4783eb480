import type { Doing } from '../live/player';
import type { View } from '../protocol/views';
import { views } from './address';
import { KnownChoice } from './KnownChoice';
import { MomentField } from './MomentField';
import { Scrubber } from './Scrubber';
import { speeds, steps } from './steps';

/** What the time bar can do with the moment. */
export interface Controls {
  /** Null where time cannot be played: what is known later is found for one moment at a time. */
  readonly toggle: (() => void) | null;
  readonly step: (seconds: number) => void;
  readonly seek: (at: number) => void;
  readonly pace: (speed: number) => void;
  readonly know: (knownAt: string | null) => void;
  readonly look: (view: View) => void;
}

interface Props {
  readonly controls: Controls;
  readonly at: number;
  readonly now: number;
  readonly zone: string;
  readonly doing: Doing;
  readonly speed: number;
  readonly knownAt: string | null;
  readonly view: View;
  /** The views that this reader may see, null where that is not known. */
  readonly allowed: readonly string[] | null;
}

function Steps({ step, back }: { readonly step: (seconds: number) => void; readonly back: boolean }) {
  const shown = back ? steps.toReversed() : steps;
  return (
    <div className="choice" role="group" aria-label={back ? 'Step back' : 'Step on'}>
      {shown.map(({ seconds, short, name }) => (
        <button
          key={seconds}
          type="button"
          className="button"
          aria-label={`${name} ${back ? 'back' : 'on'}`}
          onClick={() => {
            step(back ? -seconds : seconds);
          }}
        >
          {back ? `‹ ${short}` : `${short} ›`}
        </button>
      ))}
    </div>
  );
}

function Speeds({ speed, pace }: { readonly speed: number; readonly pace: (speed: number) => void }) {
  return (
    <div className="choice" role="group" aria-label="Speed">
      {speeds.map((each) => (
        <button
          key={each.speed}
          type="button"
          className="button"
          aria-pressed={each.speed === speed}
          title={each.title}
          onClick={() => {
            pace(each.speed);
          }}
        >
          {each.speed}×
        </button>
      ))}
    </div>
  );
}

/** Chooses the moment, lets time pass from there, and says by what was known. */
export function TimeBar({ controls, at, now, zone, doing, speed, knownAt, view, allowed }: Props) {
  const playing = doing === 'playing';
  return (
    <section className="timeBar" aria-label="Time">
      <div className="timeBar__row">
        <MomentField label="Moment" at={at} zone={zone} testId="moment-field" onChoose={controls.seek} />
        <div className="choice" role="group" aria-label="View">
          {views
            .filter((each) => allowed?.includes(each.view) ?? true)
            .map((each) => (
              <button
                key={each.view}
                type="button"
                className="button"
                aria-pressed={each.view === view}
                onClick={() => {
                  controls.look(each.view);
                }}
              >
                {each.name}
              </button>
            ))}
        </div>
        <KnownChoice at={at} now={now} knownAt={knownAt} zone={zone} onChoose={controls.know} />
      </div>
      <div className="timeBar__row">
        <Steps step={controls.step} back />
        <button
          type="button"
          className="button button--main timeBar__play"
          data-testid="play"
          disabled={controls.toggle === null}
          aria-keyshortcuts="Space"
          title={
            controls.toggle === null
              ? 'What is known later is found for one moment at a time: step, or choose As known then'
              : 'Space'
          }
          onClick={controls.toggle ?? undefined}
        >
          {playing ? 'Pause' : 'Play'}
        </button>
        <Steps step={controls.step} back={false} />
        <Speeds speed={speed} pace={controls.pace} />
        <span className="label" role="status" data-testid="doing">
          {knownAt !== null ? 'One moment at a time' : saying(doing)}
        </span>
      </div>
      <Scrubber at={at} now={now} zone={zone} onSeek={controls.seek} />
    </section>
  );
}

function saying(doing: Doing): string {
  switch (doing) {
    case 'asking':
      return 'Finding the moment';
    case 'playing':
      return 'Playing';
    case 'paused':
      return 'Paused';
    case 'ended':
      return 'This is the present';
  }
}
