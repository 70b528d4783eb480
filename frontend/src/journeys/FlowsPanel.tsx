import { Panel } from '../look/Panel';
import { GradeMark } from '../look/GradeMark';
import { drawFlows, flowWords, gradesOf } from '../model/journeys';
import { gradeKey, gradeName } from '../model/words';
import type { Journeys } from '../protocol/journeys';
import { FlowsChart } from './FlowsChart';

/** Where incidents began and where they ended, as bands, and as the table behind them. */
export function FlowsPanel({ journeys }: { readonly journeys: Journeys }) {
  const order = gradesOf(journeys);
  const drawn = drawFlows(journeys.ends, order, 300, 240);
  return (
    <Panel title="From first grade to last" aside="Bands as high as the incidents are many">
      <FlowsChart drawn={drawn} />
      <details className="table-behind">
        <summary>Table</summary>
        <table className="facts">
          <caption className="hidden">Incidents by their first and last grade</caption>
          <thead>
            <tr>
              <th scope="col">First</th>
              <th scope="col">Last</th>
              <th scope="col" className="number">
                Incidents
              </th>
            </tr>
          </thead>
          <tbody>
            {drawn.flows.map((flow) => (
              <tr key={`${gradeKey(flow.first)}-${gradeKey(flow.last)}`} title={flowWords(flow)}>
                <th scope="row">
                  <GradeMark grade={flow.first} small /> {gradeName(flow.first)}
                </th>
                <td>
                  <GradeMark grade={flow.last} small /> {gradeName(flow.last)}
                </td>
                <td className="number">{flow.count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Panel>
  );
}
