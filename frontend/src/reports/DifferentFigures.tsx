import { Panel } from '../look/Panel';
import { fieldName, percentShown } from '../model/reported';
import { counted } from '../model/words';
import type { Differences } from '../protocol/reports';

type Figures = Differences['figures'];

function shown({ field }: Figures[number], value: string | null): string {
  return field === 'percent' ? percentShown(value) : (value ?? '–');
}

/** The figures that two reports do not have alike. */
export function DifferentFigures({ figures }: { readonly figures: Figures }) {
  return (
    <Panel title="Figures that differ" aside={counted(figures.length, 'figure')}>
      <table className="facts report-table" data-testid="different-figures">
        <caption className="hidden">Figures that differ</caption>
        <thead>
          <tr>
            <th scope="col">Figure</th>
            <th scope="col">Section</th>
            <th scope="col">What</th>
            <th scope="col" className="number">
              One
            </th>
            <th scope="col" className="number">
              Other
            </th>
          </tr>
        </thead>
        <tbody>
          {figures.map((figure, place) => (
            <tr key={`${figure.section} ${figure.id} ${figure.field}`}>
              <th scope="row">
                <span className={figures[place - 1]?.id === figure.id ? 'report-again' : undefined}>
                  {figure.title}
                </span>
              </th>
              <td data-name="Section">
                <span className={figures[place - 1]?.id === figure.id ? 'report-again' : undefined}>
                  {figure.section}
                </span>
              </td>
              <td>{fieldName(figure.field)}</td>
              <td className="number" data-name="One">
                {shown(figure, figure.one)}
              </td>
              <td className="number" data-name="Other">
                {shown(figure, figure.other)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Panel>
  );
}
