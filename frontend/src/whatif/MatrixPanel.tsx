import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { gradeKey } from '../model/words';
import type { Result } from '../protocol/counterfactuals';

/** For how many the grade changed: from the grade a person gave to the grade under the candidate. */
export function MatrixPanel({ result }: { readonly result: Result }) {
  const grades = result.grades.map(({ grade }) => grade);
  const count = (from: number | null, to: number | null) =>
    result.moves.find((move) => move.from === from && move.to === to)?.count ?? 0;
  return (
    <Panel title="Whose grade changes" aside="Rows in force, columns counterfactual" className="counterfactual">
      <table className="facts matrix" data-testid="whatif-matrix">
        <caption className="hidden">
          Incidents by the last grade in force, in the row, and the counterfactual one, in the column
        </caption>
        <thead>
          <tr>
            <th scope="col">In force</th>
            {grades.map((to) => (
              <th key={gradeKey(to)} scope="col" className="number hatched">
                <GradeMark grade={to} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grades.map((from) => (
            <tr key={gradeKey(from)}>
              <th scope="row">
                <GradeMark grade={from} />
              </th>
              {grades.map((to) => (
                <td
                  key={gradeKey(to)}
                  className="number"
                  data-same={from === to}
                  data-testid={`matrix-${gradeKey(from)}-${gradeKey(to)}`}
                >
                  {count(from, to)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
