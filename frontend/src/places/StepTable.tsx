import { memo } from 'react';
import { type Cut, countWords, stepTotal, stepWords } from '../model/places';
import type { PlacedArea, PlaceStep } from '../protocol/places';

interface Props {
  readonly areas: readonly PlacedArea[];
  readonly steps: readonly PlaceStep[];
  readonly cut: Cut;
  readonly title: string;
}

/** The figures behind the map: every area in every step. */
export const StepTable = memo(function StepTable({ areas, steps, cut, title }: Props) {
  return (
    <details className="behind">
      <summary>Table</summary>
      <div className="behind__wide" role="region" aria-label={`${title} by area and ${cut}`} tabIndex={0}>
        <table className="facts" data-testid="step-table">
          <caption className="hidden">
            {title} by area and {cut}
          </caption>
          <thead>
            <tr>
              <th scope="col">{cut === 'month' ? 'Month' : 'Week'}</th>
              {areas.map(({ code, name }) => (
                <th key={code} scope="col" className="number" title={name}>
                  {code}
                </th>
              ))}
              <th scope="col" className="number">
                Area not given
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
                {areas.map(({ code }) => (
                  <td key={code} className="number">
                    {countWords(step.counts[code] ?? 0)}
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
