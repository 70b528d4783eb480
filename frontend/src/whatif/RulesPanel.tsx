import { GradeMark } from '../look/GradeMark';
import { Panel } from '../look/Panel';
import { qualifierWords } from '../model/words';
import type { Result } from '../protocol/counterfactuals';

/** What each grade rule of the candidate took: the first that matches wins. */
export function RulesPanel({ result }: { readonly result: Result }) {
  return (
    <Panel title="Grade rules" aside="The first that matches wins" className="counterfactual">
      <table className="facts" data-testid="whatif-rules">
        <caption className="hidden">The candidate's grade rules, with what each took</caption>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Grade</th>
            <th scope="col" className="number">
              Took
            </th>
            <th scope="col" className="number">
              Changed
            </th>
          </tr>
        </thead>
        <tbody>
          {result.rules.map(({ openings, qualifiers, grade, matched, changed }, place) => (
            <tr key={place}>
              <th scope="row">
                {openings.length === 0 ? 'Any opening code' : openings.join(' or ')}
                {qualifiers.length > 0 && `, ${qualifiers.map(qualifierWords).join(' and ')}`}
              </th>
              <td>
                <GradeMark grade={grade} />
              </td>
              <td className="number">{matched === 0 ? <b>0, takes none</b> : matched}</td>
              <td className="number">{changed}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
