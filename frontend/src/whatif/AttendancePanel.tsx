import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { percentWords, pointsWords } from '../model/change';
import { gradeKey, targetWords } from '../model/words';
import type { Attended, Result } from '../protocol/counterfactuals';

function Side({ of, testId, hatched }: { readonly of: Attended; readonly testId: string; readonly hatched: boolean }) {
  const attended = of.within + of.late;
  return (
    <td className={hatched ? 'hatched' : undefined}>
      <b data-testid={testId}>{of.target === null ? 'no target' : percentWords(of.percent)}</b>
      {of.target !== null && (
        <>
          {attended > 0 && (
            <span className="label">
              {' '}
              {of.within} of {attended} attended
            </span>
          )}
          <br />
          <span className="label">
            {targetWords(of.target)}; {of.late} late, {of.unattended} ran out unattended
          </span>
        </>
      )}
    </td>
  );
}

/** How each grade's target was kept, by its clock, under both. */
export function AttendancePanel({ result }: { readonly result: Result }) {
  return (
    <Panel title="Attendance within target" aside="Of those attended; arrivals as they were" className="counterfactual">
      <table className="facts sides" data-testid="whatif-attendance">
        <caption className="hidden">Attendance within target, under the policy in force and counterfactual</caption>
        <thead>
          <tr>
            <th scope="col">Grade</th>
            <th scope="col">In force</th>
            <th scope="col" className="hatched">
              Counterfactual
            </th>
            <th scope="col" className="number">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {result.attendance.map(({ grade, inForce, candidate }) => (
            <tr key={gradeKey(grade)}>
              <th scope="row">
                <GradeMark grade={grade} />
              </th>
              <Side of={inForce} hatched={false} testId={`attendance-${gradeKey(grade)}-inForce`} />
              <Side of={candidate} hatched testId={`attendance-${gradeKey(grade)}-candidate`} />
              <td className="number">{pointsWords(inForce.percent, candidate.percent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
