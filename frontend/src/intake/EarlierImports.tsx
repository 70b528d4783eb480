import { Panel } from '../look/Panel';
import type { Import } from '../protocol/imports';

const states = { running: 'importing', done: 'done', failed: 'failed' };

interface Props {
  readonly imports: readonly Import[] | null;
  readonly shown: string | null;
  readonly onShow: (id: string) => void;
}

/** The imports that the server remembers, the newest first. */
export function EarlierImports({ imports, shown, onShow }: Props) {
  return (
    <Panel title="Earlier imports" className="intake__whole" busy={imports === null}>
      {imports === null && <p className="quiet">Asking the server.</p>}
      {imports?.length === 0 && <p className="quiet">None since the server started.</p>}
      {imports !== null && imports.length > 0 && (
        <div className="scroll" tabIndex={0} role="region" aria-label="Table of earlier imports">
          <table className="listing">
            <thead>
              <tr>
                <th scope="col">Files</th>
                <th scope="col" className="listing__wide">
                  State
                </th>
                <th scope="col" className="listing__number listing__wide">
                  Read
                </th>
                <th scope="col" className="listing__number listing__wide">
                  Accepted
                </th>
                <th scope="col" className="listing__number listing__wide">
                  Known
                </th>
                <th scope="col" className="listing__number listing__wide">
                  Skipped
                </th>
                <th scope="col" className="listing__number listing__wide">
                  Rejected
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {imports.map((one) => (
                <Row key={one.id} one={one} current={one.id === shown} onShow={onShow} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Panel>
  );
}

interface RowProps {
  readonly one: Import;
  readonly current: boolean;
  readonly onShow: (id: string) => void;
}

function Row({ one, current, onShow }: RowProps) {
  const names = one.files.map(({ name }) => name).join(', ');
  return (
    <tr aria-current={current ? 'true' : undefined}>
      <th scope="row">
        {names}
        <span className="label listing__brief">
          {states[one.state]}: {one.read} read, {one.accepted} accepted, {one.known} known, {one.skipped} skipped,{' '}
          {one.rejected} rejected
        </span>
      </th>
      <td className="listing__wide">{states[one.state]}</td>
      {[one.read, one.accepted, one.known, one.skipped, one.rejected].map((count, column) => (
        <td key={column} className="listing__number listing__wide">
          {count.toLocaleString('en-GB')}
        </td>
      ))}
      <td className="listing__number">
        <button
          type="button"
          className="button"
          aria-label={`Show ${names}`}
          onClick={() => {
            onShow(one.id);
          }}
        >
          Show
        </button>
      </td>
    </tr>
  );
}
