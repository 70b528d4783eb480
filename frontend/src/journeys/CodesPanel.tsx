import { Panel } from '../look/Panel';
import { ShareBar } from '../look/ShareBar';
import { useAddress } from '../look/useAddress';
import { codeColumns, codeSort, nextSort, others, sorted } from '../model/codes';
import type { CodeRow, Codes } from '../protocol/journeys';

/** Codes named at once in a row; the rest of them open on demand. */
const NAMED = 2;

function ClosedAs({ row }: { readonly row: CodeRow }) {
  const codes = others(row);
  const rest = codes.slice(NAMED);
  const words = (each: typeof codes) => each.map(({ label, count }) => `${label} ${count}`).join(', ');
  if (rest.length === 0) {
    return words(codes);
  }
  return (
    <details className="codes__more">
      <summary>
        {words(codes.slice(0, NAMED))} and {rest.length} more
      </summary>
      {words(rest)}
    </details>
  );
}

/** What incidents were opened as against what they were closed as; those still open are said apart. */
export function CodesPanel({ codes }: { readonly codes: Codes }) {
  const { value, go } = useAddress();
  const sort = codeSort(value('sort'));
  const most = Math.max(1, ...codes.rows.map(({ incidents }) => incidents));
  return (
    <Panel
      title="Opened as, closed as"
      aside={`${codes.same} closed as opened, ${codes.other} as another, ${codes.notClosed} not closed`}
      className="journeys__whole"
    >
      <table className="facts codes" data-testid="codes">
        <caption className="hidden">Incidents by opening code, and what they were closed as</caption>
        <thead>
          <tr>
            {codeColumns.map(({ key, name, end }) => (
              <th
                key={key}
                scope="col"
                className={end ? 'number' : undefined}
                aria-sort={sort.key === key ? (sort.down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  className="codes__sort"
                  onClick={() => {
                    go({ sort: nextSort(sort, key) }, true);
                  }}
                >
                  {name}
                  {sort.key === key && <span aria-hidden="true"> {sort.down ? '▼' : '▲'}</span>}
                </button>
              </th>
            ))}
            <td />
            <th scope="col">Closed as another: what</th>
          </tr>
        </thead>
        <tbody>
          {sorted(codes.rows, sort).map((row) => (
            <tr key={row.opening} data-code={row.opening}>
              <th scope="row">{row.label}</th>
              <td className="number">{row.incidents}</td>
              <td className="number">{row.same}</td>
              <td className="number">{row.other}</td>
              <td className="number">{row.notClosed}</td>
              <td className="bar-cell">
                <ShareBar share={row.incidents / most} />
              </td>
              <td>
                <ClosedAs row={row} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
