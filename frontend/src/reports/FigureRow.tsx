import { useId, useState } from 'react';
import { Tip } from '../look/Tip';
import { percentShown } from '../model/reported';
import type { ReportFigure } from '../protocol/report';
import { Trend } from './Trend';

interface Props {
  readonly figure: ReportFigure;
  readonly names: readonly [current: string, previous: string];
}

/** A figure of a report; its name opens how it is counted. */
export function FigureRow({ figure, names: [now, then] }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const { ref, title, counts, clock, source, current, previous, change, percent, trend } = figure;
  return (
    <>
      <tr data-figure={figure.id} data-open={open}>
        <td className="report-ref">{ref ?? ''}</td>
        <th scope="row">
          <Tip words={counts}>
            {(tip) => (
              <button
                type="button"
                className="report-open"
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                aria-describedby={tip}
                onClick={() => {
                  setOpen(!open);
                }}
              >
                {title}
              </button>
            )}
          </Tip>
          {source !== null && <span className="label"> {source}</span>}
        </th>
        <td className="number report-current" data-name={now}>
          {current ?? '–'}
        </td>
        <td className="number" data-name={then}>
          {previous ?? '–'}
        </td>
        <td className="number" data-name="Change">
          {change ?? '–'}
        </td>
        <td className="number" data-name="% change">
          {percentShown(percent)}
        </td>
        <td data-name="Trend">
          <Trend trend={trend} />
        </td>
      </tr>
      {open && (
        <tr id={id} className="report-counts">
          <td colSpan={7}>
            {counts}
            {clock !== null && <span className="label"> Clock: {clock}.</span>}
          </td>
        </tr>
      )}
    </>
  );
}
