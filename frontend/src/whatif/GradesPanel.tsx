import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { PairBar } from './PairBar';
import { changeWords } from '../model/change';
import { gradeKey } from '../model/words';
import type { Result } from '../protocol/counterfactuals';
import { SideHeads } from './SideHeads';

/** How many incidents have each grade last, under both. */
export function GradesPanel({ result }: { readonly result: Result }) {
  const most = Math.max(1, ...result.grades.flatMap(({ inForce, candidate }) => [inForce, candidate]));
  return (
    <Panel title="Grades" aside="By the last grade" className="counterfactual">
      <table className="facts sides" data-testid="whatif-grades">
        <caption className="hidden">Incidents by last grade, under the policy in force and counterfactual</caption>
        <SideHeads of="Grade" />
        <tbody>
          {result.grades.map(({ grade, label, candidateLabel, inForce, candidate, change }) => (
            <tr key={gradeKey(grade)}>
              <th scope="row">
                <GradeMark grade={grade} /> {candidateLabel ?? label ?? (grade === null ? 'Ungraded' : '')}
                {grade !== null && candidateLabel === null && (
                  <span className="label"> not a grade of the candidate</span>
                )}
                <PairBar first={inForce / most} second={candidate / most} />
              </th>
              <td className="number" data-testid={`grade-${gradeKey(grade)}-inForce`}>
                {inForce}
              </td>
              <td className="number hatched" data-testid={`grade-${gradeKey(grade)}-candidate`}>
                {candidate}
              </td>
              <td className="number">{changeWords(change)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
