import { fieldName } from '../model/reported';
import type { Beside } from '../protocol/published';

interface Props {
  readonly compared: readonly Beside[];
}

function Pair({ of }: { readonly of: Beside | undefined }) {
  if (of === undefined) {
    return null;
  }
  return of.agrees ? (
    of.published
  ) : (
    <>
      {of.published} <span className="late report-differs">log {of.log ?? 'has none'}</span>
    </>
  );
}

/** Each published figure; where the log says otherwise, with what it says. */
export function BesideTable({ compared }: Props) {
  const fields = [...new Set(compared.map(({ field }) => field))];
  const ids = [...new Set(compared.map(({ id }) => id))];
  return (
    <table className="facts report-table" data-testid="beside">
      <caption className="hidden">Published figures, and the log’s where they differ</caption>
      <thead>
        <tr>
          <th scope="col">Figure</th>
          {fields.map((field) => (
            <th key={field} scope="col" className="number wraps">
              {fieldName(field)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {ids.map((id) => (
          <tr key={id} data-figure={id}>
            <th scope="row">{compared.find((each) => each.id === id)?.title}</th>
            {fields.map((field) => (
              <td key={field} className="number wraps" data-name={fieldName(field)}>
                <Pair of={compared.find((each) => each.id === id && each.field === field)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
