import { stretchName } from '../model/stretch';
import type { Report, Section } from '../protocol/report';
import { FigureRow } from './FigureRow';

interface Props {
  readonly section: Section;
  readonly report: Report;
}

/** A section's figures, as they are printed. */
export function FigureTable({ section: { title, figures }, report: { current, previous } }: Props) {
  const names = [stretchName(current), stretchName(previous)] as const;
  return (
    <table className="facts report-table report-figures">
      <caption className="hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">Ref</th>
          <th scope="col">Measure</th>
          {[...names, 'Change', '% change'].map((name) => (
            <th key={name} scope="col" className="number">
              {name}
            </th>
          ))}
          <th scope="col">Trend</th>
        </tr>
      </thead>
      <tbody>
        {figures.map((figure) => (
          <FigureRow key={figure.id} figure={figure} names={names} />
        ))}
      </tbody>
    </table>
  );
}
