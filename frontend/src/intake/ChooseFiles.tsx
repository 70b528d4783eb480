import { type SubmitEvent, useEffect, useState } from 'react';
import type { Formats } from '../protocol/imports';
import { formats } from './api';
import { DropFiles } from './DropFiles';
import { type ImportRequest, type Kind, missingChoice } from './request';

const OWN = 'own';

function kindOf(chosen: string, mappingFile: File | null): Kind {
  const [by, id] = chosen.split(/:(.*)/s);
  if (by === 'format' || by === 'mapping') {
    return { by, id: id ?? '' };
  }
  return { by: 'mappingFile', file: mappingFile };
}

function useFormats(): Formats | 'failed' | null {
  const [known, setKnown] = useState<Formats | 'failed' | null>(null);
  useEffect(() => {
    const leaving = new AbortController();
    formats(leaving.signal)
      .then(setKnown)
      .catch(() => {
        if (!leaving.signal.aborted) {
          setKnown('failed');
        }
      });
    return () => {
      leaving.abort();
    };
  }, []);
  return known;
}

interface Props {
  readonly busy: boolean;
  readonly onSend: (request: ImportRequest) => void;
}

/** Which files, and what they are. */
export function ChooseFiles({ busy, onSend }: Props) {
  const known = useFormats();
  const [files, setFiles] = useState<readonly File[]>([]);
  const [chosen, setChosen] = useState('');
  const [mappingFile, setMappingFile] = useState<File | null>(null);
  const [force, setForce] = useState('');
  const [missing, setMissing] = useState<string | null>(null);

  if (known === null) {
    return <p className="quiet">Asking the server what it can read.</p>;
  }
  if (known === 'failed') {
    return <p role="alert">The server did not say what it can read. Reload the page to ask again.</p>;
  }
  const first = known.formats[0];
  const selected = chosen !== '' ? chosen : first === undefined ? OWN : `format:${first.id}`;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const request = { files, kind: kindOf(selected, mappingFile), force };
    const lacking = missingChoice(request);
    setMissing(lacking);
    if (lacking === null) {
      onSend(request);
    }
  };
  return (
    <form className="choose" onSubmit={submit}>
      <DropFiles files={files} onChoose={setFiles} />
      <label className="field">
        <span className="field__label">What they are</span>
        <select
          value={selected}
          onChange={(event) => {
            setChosen(event.target.value);
          }}
        >
          <optgroup label="Published formats">
            {known.formats.map(({ id, label }) => (
              <option key={id} value={`format:${id}`}>
                {label}
              </option>
            ))}
          </optgroup>
          <optgroup label="By a mapping">
            {known.mappings.map(({ id, label }) => (
              <option key={id} value={`mapping:${id}`}>
                {label}
              </option>
            ))}
            <option value={OWN}>A mapping file of your own</option>
          </optgroup>
        </select>
      </label>
      {selected === OWN && (
        <label className="field">
          <span className="field__label">Mapping file (YAML)</span>
          <input
            type="file"
            accept=".yaml,.yml"
            onChange={(event) => {
              setMappingFile(event.target.files?.[0] ?? null);
            }}
          />
        </label>
      )}
      <label className="field">
        <span className="field__label">Force, where the file name does not say (optional)</span>
        <input
          value={force}
          autoComplete="off"
          onChange={(event) => {
            setForce(event.target.value);
          }}
        />
      </label>
      <p className="choose__end">
        <button type="submit" className="button button--main" disabled={busy}>
          {busy ? 'Importing' : 'Import'}
        </button>
        <span role="alert">{missing}</span>
      </p>
    </form>
  );
}
