import { useState } from 'react';
import { useAddress } from '../look/useAddress';
import { SECONDS } from '../model/cycle';
import { panels } from './panels';
import type { Cycling } from './useCycle';
import './cycle.css';

function Choose({ cycle }: { readonly cycle: Cycling }) {
  const address = useAddress();
  const chosen = cycle.turns.panels;
  const choices = [...new Set([...SECONDS, cycle.turns.seconds])].toSorted((one, other) => one - other);
  return (
    <div className="cycle__choice" id="cycle-choice">
      <fieldset>
        <legend className="label">Panels to show in turn; none for the whole board</legend>
        {panels.map(({ key, title }) => (
          <label key={key}>
            <input
              type="checkbox"
              checked={chosen.includes(key)}
              onChange={() => {
                const next = chosen.includes(key) ? chosen.filter((other) => other !== key) : [...chosen, key];
                address.go({ panels: next.length === 0 ? null : next.join(',') }, true);
              }}
            />{' '}
            {title}
          </label>
        ))}
      </fieldset>
      <label>
        Each for{' '}
        <select
          value={cycle.turns.seconds}
          onChange={(event) => {
            address.go({ seconds: event.target.value }, true);
          }}
        >
          {choices.map((seconds) => (
            <option key={seconds} value={seconds}>
              {seconds} s
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

/** The wallboard's strip: which panel of which it shows, pause, back and on, and which panels take turns. */
export function Cycle({ cycle }: { readonly cycle: Cycling }) {
  const [choosing, setChoosing] = useState(false);
  const { turns, panel, paused } = cycle;
  const many = turns.panels.length;
  const at = panel === null ? 0 : turns.panels.indexOf(panel) + 1;
  const title = panels.find(({ key }) => key === panel)?.title;
  return (
    <div className="cycle" role="group" aria-label="Wallboard" data-testid="cycle" data-paused={paused}>
      <p className="cycle__where">
        {panel === null ? 'The whole board' : `${title ?? ''}, ${at} of ${many}`}
        {many > 1 && !paused && <span className="quiet">, each {turns.seconds} s</span>}
        {many > 1 && paused && <b> Paused</b>}
      </p>
      {many > 1 && (
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              cycle.step(-1);
            }}
          >
            Back
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              cycle.setPaused(!paused);
            }}
          >
            {paused ? 'Go on by itself' : 'Pause'}
          </button>
          <button
            type="button"
            className="button"
            onClick={() => {
              cycle.step(1);
            }}
          >
            Next
          </button>
        </>
      )}
      <button
        type="button"
        className="button"
        aria-expanded={choosing}
        aria-controls="cycle-choice"
        onClick={() => {
          setChoosing(!choosing);
        }}
      >
        Choose panels
      </button>
      {choosing && <Choose cycle={cycle} />}
    </div>
  );
}
