import { useAnswer } from '../live/useAnswer';
import { Lines } from '../look/Lines';
import { Panel } from '../look/Panel';
import { periodName } from '../model/reported';
import { Troubled } from '../page/Troubled';
import { PublishedFiguresSchema } from '../protocol/published';
import { BringFigures } from './BringFigures';
import { SaidBy } from './SaidBy';

interface Props {
  readonly periods: readonly string[];
  readonly zone: string;
  readonly may: boolean;
}

/** What other bodies published, which no log of demand holds: recorded crime, outcomes, ranks. */
export function PublishedPanel({ periods, zone, may }: Props) {
  const { value, trouble, retry } = useAnswer('/api/v1/published-figures', PublishedFiguresSchema);
  if (trouble !== null) {
    return <Troubled trouble={trouble} onRetry={retry} />;
  }
  return (
    <Panel title="Published figures" aside="Crime, outcomes and ranks, from other bodies" busy={value === null}>
      {value === null ? (
        <Lines count={2} />
      ) : value.tables.length === 0 ? (
        <p className="quiet">None was brought in. A report leaves their places empty, and says so.</p>
      ) : (
        <table className="facts report-table" data-testid="published">
          <caption className="hidden">Tables that were brought in</caption>
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Of</th>
              <th scope="col" className="number">
                Figures
              </th>
              <th scope="col">Brought in by</th>
            </tr>
          </thead>
          <tbody>
            {value.tables.map((table) => (
              <tr key={`${table.period} ${table.source} ${table.at}`}>
                <th scope="row">{table.source}</th>
                <td data-name="Of">{periodName(table.period)}</td>
                <td className="number" data-name="Figures">
                  {table.figures}
                </td>
                <td data-name="By">
                  <SaidBy said={table} zone={zone} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {may && <BringFigures periods={periods} onBrought={retry} />}
    </Panel>
  );
}
