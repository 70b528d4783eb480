import { memo } from 'react';
import { type Cut, countWords, stepTotal, stepWords } from '../model/places';
import type { PlaceStep } from '../protocol/places';

interface Props {
  /** The places, a column each. */
  readonly heads: readonly { readonly key: string; readonly name: string }[];
  /** What they are: `area`. */
  readonly by: string;
  readonly steps: readonly PlaceStep[];
  readonly cut: Cut;
  readonly title: string;
}

/** The figures behind the map: every place in every step. */
export const StepTable = memo(function StepTable({ heads, by, steps, cut, title }: Props) {
  return (
    <details className="behind">
      <summary>Table</summary>
      <div className="behind__wide" role="region" aria-label={`${title} by ${by} and ${cut}`} tabIndex={0}>
        <table className="facts" data-testid="step-table">
          <caption className="hidden">
            {title} by {by} and {cut}
          </caption>
          <thead>
            <tr>
              <th scope="col">{cut === 'month' ? 'Month' : 'Week'}</th>
              {heads.map(({ key, name }) => (
                <th key={key} scope="col" className="number" title={name}>
                  {key}
                </th>
              ))}
              <th scope="col" className="number">
                Not given
              </th>
              <th scope="col" className="number">
                All
              </th>
            </tr>
          </thead>
          <tbody>
            {steps.map((step) => (
              <tr key={step.first}>
                <th scope="row" className="nowrap">
                  {stepWords(step, cut)}
                </th>
                {heads.map(({ key }) => (
                  <td key={key} className="number">
                    {countWords(step.counts[key] ?? 0)}
                  </td>
                ))}
                <td className="number">{countWords(step.without)}</td>
                <td className="number">
                  <b>{countWords(stepTotal(step))}</b>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
});
