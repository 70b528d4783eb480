import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { ShareBar } from '../look/ShareBar';
import { countOf, gradesOf } from '../model/journeys';
import { gradeKey } from '../model/words';
import type { Journeys } from '../protocol/journeys';

/** Every grading and regrading: from which grade, to which. */
export function MovesPanel({ journeys }: { readonly journeys: Journeys }) {
  const grades = gradesOf(journeys);
  const { moves } = journeys;
  const most = Math.max(1, ...moves.filter(({ from }) => from !== null).map(({ count }) => count));
  return (
    <Panel title="From grade to grade" aside="Each change counted; bars are of regrades">
      <table className="facts moves" data-testid="moves">
        <caption className="hidden">How many times the grade in the row was changed to the grade in the column</caption>
        <thead>
          <tr>
            <th scope="col">From</th>
            {grades
              .filter((to) => to !== null)
              .map((to) => (
                <th key={to} scope="col" className="number">
                  to <GradeMark grade={to} />
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
              {grades
                .filter((to) => to !== null)
                .map((to) => {
                  const count = countOf(moves, from, to);
                  return (
                    <td key={to} className="number" data-testid={`move-${gradeKey(from)}-${to}`}>
                      {from === to ? <span className="quiet">–</span> : count}
                      {from !== null && from !== to && <ShareBar share={count / most} />}
                    </td>
                  );
                })}
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
