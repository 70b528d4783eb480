import type { SubmitEvent } from 'react';
import { Panel } from '../look/Panel';
import type { Candidate } from './useCandidate';

/** As many characters as the server takes. */
const MOST = 256 * 1024;

interface Props {
  readonly candidate: Candidate;
  readonly busy: boolean;
  readonly refused: readonly string[];
  readonly onSend: (text: string) => void;
}

/** The candidate: written here or brought in from a file, and what the server could not read of it. */
export function CandidatePanel({ candidate, busy, refused, onSend }: Props) {
  const { text, write, begin } = candidate;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    onSend(text ?? '');
  };
  return (
    <Panel title="Candidate policy" aside="Only what differs, or a whole policy file">
      <form className="candidate" onSubmit={submit}>
        <label className="field">
          <span className="field__label">Rules (YAML)</span>
          <textarea
            rows={22}
            spellCheck={false}
            maxLength={MOST}
            value={text ?? ''}
            disabled={text === null}
            aria-invalid={refused.length > 0}
            aria-describedby="candidate-refused"
            onChange={(event) => {
              write(event.target.value);
            }}
          />
        </label>
        <div id="candidate-refused" role="alert">
          {refused.map((message) => (
            <p key={message} className="candidate__refused">
              {message}
            </p>
          ))}
        </div>
        <div className="candidate__end">
          <button type="submit" className="button button--main" disabled={busy || text === null}>
            {busy ? 'Running' : 'Run'}
          </button>
          <label className="button candidate__file">
            From a file
            <input
              type="file"
              className="hidden"
              accept=".yaml,.yml"
              aria-label="Candidate file"
              onChange={(event) => {
                const file = event.target.files?.[0];
                if (file !== undefined) {
                  void file
                    .slice(0, MOST + 1)
                    .text()
                    .then(write);
                }
                event.target.value = '';
              }}
            />
          </label>
          <button type="button" className="button" onClick={begin}>
            Begin from the policy in force
          </button>
        </div>
      </form>
    </Panel>
  );
}
