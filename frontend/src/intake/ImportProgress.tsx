import { Progress } from '../look/Progress';
import type { Import, ImportFile } from '../protocol/imports';
import { sizeWords } from './request';
import type { Progressing } from './useImport';

const states = { running: 'Importing', done: 'Done', failed: 'Failed' };

function sum(files: readonly ImportFile[], field: 'bytesRead' | 'bytesTotal'): number {
  return files.reduce((total, file) => total + file[field], 0);
}

function shareOf({ files, state }: Import): number {
  const total = sum(files, 'bytesTotal');
  return state === 'done' ? 1 : total === 0 ? 0 : sum(files, 'bytesRead') / total;
}

function Counts({ seen }: { readonly seen: Import }) {
  const figures: [string, number, string][] = [
    ['Read', seen.read, 'Rows read so far; each is one of the four kinds that follow.'],
    ['Accepted', seen.accepted, 'Rows that were new, and are in the log now.'],
    ['Known', seen.known, 'Rows that the log had already.'],
    ['Skipped', seen.skipped, 'Rows that the mapping leaves out on purpose.'],
    ['Rejected', seen.rejected, 'Rows that could not be used; each has its reason below.'],
  ];
  return (
    <dl className="tally">
      {figures.map(([label, value, title]) => (
        <div key={label} title={title}>
          <dt className="label">{label}</dt>
          <dd className="figure figure--figure" data-testid={`import-${label.toLowerCase()}`}>
            {value.toLocaleString('en-GB')}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** How far the files have come, from leaving the browser to the last row. */
export function ImportProgress({ progress }: { readonly progress: Progressing }) {
  switch (progress.kind) {
    case 'idle':
      return (
        <p className="quiet">
          Nothing is being imported. Choose files and say what they are; the same file can be sent twice, its rows count
          once.
        </p>
      );
    case 'uploading':
      return <Progress label="Sending to the server" share={progress.share} />;
    case 'refused':
      return (
        <div role="alert" className="refused">
          <p>
            <b>The import did not start.</b>
          </p>
          <ul>
            {progress.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      );
    case 'watching': {
      const { seen } = progress;
      if (seen === null) {
        return <Progress label="Waiting for the server" share={0} />;
      }
      const names = seen.files.map(({ name }) => name).join(', ');
      const read = `${sizeWords(sum(seen.files, 'bytesRead'))} of ${sizeWords(sum(seen.files, 'bytesTotal'))}`;
      return (
        <>
          <p role="status" data-testid="import-state" data-state={seen.state}>
            <b>{states[seen.state]}</b>
          </p>
          <Progress label={names} share={shareOf(seen)} note={read} />
          <Counts seen={seen} />
          {seen.error !== null && (
            <p role="alert">
              <b>It stopped:</b> {seen.error}. What was accepted before is kept; sending the file again completes it.
            </p>
          )}
        </>
      );
    }
  }
}
