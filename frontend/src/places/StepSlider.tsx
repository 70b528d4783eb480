import { useId } from 'react';
import { type Cut, stepWords } from '../model/places';
import type { PlaceStep } from '../protocol/places';
import { usePlaying } from './usePlaying';

interface Props {
  readonly steps: readonly PlaceStep[];
  readonly cut: Cut;
  readonly at: number;
  readonly onGo: (step: number) => void;
}

/** Which month or week is shown: dragged, stepped by the arrow keys, or played. */
export function StepSlider({ steps, cut, at, onGo }: Props) {
  const id = useId();
  const [playing, toggle] = usePlaying(at, steps.length, onGo);
  const step = steps[at];
  const words = step === undefined ? '' : stepWords(step, cut);
  return (
    <div className="steps">
      <button type="button" className="button steps__play" onClick={toggle} disabled={steps.length < 2}>
        {playing ? 'Pause' : 'Play'}
      </button>
      <label htmlFor={id} className="hidden">
        {cut === 'month' ? 'Month' : 'Week'}
      </label>
      <input
        id={id}
        type="range"
        min={0}
        max={steps.length - 1}
        step={1}
        value={at}
        aria-valuetext={words}
        onChange={({ target: { valueAsNumber } }) => {
          onGo(valueAsNumber);
        }}
      />
      <output htmlFor={id} className="steps__now" data-testid="step">
        {words}
      </output>
    </div>
  );
}
