import { Panel } from '../look/Panel';
import type { Import } from '../protocol/imports';

/** The rows that could not be used, each with its place and its reason. */
export function Rejections({ imported }: { readonly imported: Import }) {
  const { rejections, rejected } = imported;
  const unlisted = rejected - rejections.length;
  return (
    <Panel
      title="Rejected lines"
      aside={unlisted > 0 ? `the first ${rejections.length} of ${rejected}` : `${rejected}`}
      className="intake__whole"
    >
      <div className="scroll" tabIndex={0} role="region" aria-label="Table of rejected lines">
        <table className="listing" data-testid="rejections">
          <thead>
            <tr>
              <th scope="col" className="listing__wide">
                File
              </th>
              <th scope="col" className="listing__number">
                Line
              </th>
              <th scope="col">Reason</th>
              <th scope="col">What is wrong</th>
            </tr>
          </thead>
          <tbody>
            {rejections.map(({ file, line, reason, message }) => (
              <tr key={`${file} ${line} ${reason}`}>
                <td className="listing__wide">{file}</td>
                <td className="listing__number">{line}</td>
                <td>{reason}</td>
                <td>
                  {message}
                  <span className="label listing__brief">{file}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
