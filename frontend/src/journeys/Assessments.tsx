import { Panel } from '../look/Panel';
import { ShareBar } from '../look/ShareBar';
import { lengthWords, shareWords } from '../model/journeys';
import type { Journeys } from '../protocol/journeys';

/** Whether a THRIVE assessment went with each regrade: between the grade before and it, between it and the next. */
export function Assessments({ journeys }: { readonly journeys: Journeys }) {
  const { regrades, before, after, both, neither, gapBefore, gapAfter } = journeys.assessments;
  const rows: [string, string, number][] = [
    ['both', 'Before and after', both],
    ['before', 'Before only', before],
    ['after', 'After only', after],
    ['neither', 'Neither', neither],
  ];
  return (
    <Panel title="Assessed round a regrade" aside="THRIVE since the grade before; until the next">
      <table className="facts" data-testid="assessed">
        <caption className="hidden">Regrades by whether THRIVE was assessed before and after them</caption>
        <thead>
          <tr>
            <th scope="col">Assessed</th>
            <th scope="col" className="number">
              Regrades
            </th>
            <th scope="col" className="number">
              Share
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rows.map(([key, words, count]) => (
            <tr key={key}>
              <th scope="row">{words}</th>
              <td className="number" data-testid={`assessed-${key}`}>
                {count}
              </td>
              <td className="number quiet">{shareWords(count, regrades)}</td>
              <td className="bar-cell">
                <ShareBar share={regrades === 0 ? 0 : count / regrades} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="label">
        The last assessment before lay {lengthWords(gapBefore.medianSeconds)} back (median of {gapBefore.count}); the
        first after came {lengthWords(gapAfter.medianSeconds)} on (median of {gapAfter.count}).
      </p>
    </Panel>
  );
}
