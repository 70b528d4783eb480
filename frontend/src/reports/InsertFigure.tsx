import { percentShown } from '../model/reported';
import type { ReportFigure } from '../protocol/report';

const fields = ['current', 'previous', 'change', 'percent'] as const;

interface Props {
  readonly figures: readonly ReportFigure[];
  readonly onInsert: (reference: string) => void;
}

/** Every figure of a section as buttons: each puts a reference to it at the caret, which keeps the figure right. */
export function InsertFigure({ figures, onInsert }: Props) {
  return (
    <div className="report-insert" role="group" aria-label="Insert a figure">
      <p className="label">Insert a figure</p>
      <ul>
        {figures.map((figure) => (
          <li key={figure.id}>
            <span>
              <span className="quiet">{figure.ref}</span> {figure.title}
            </span>
            <span className="report-insert__fields">
              {fields.map((field) => {
                const value = figure[field];
                const printed = field === 'percent' ? percentShown(value) : value;
                return (
                  value !== null && (
                    <button
                      key={field}
                      type="button"
                      className="button number"
                      title={field}
                      aria-label={`${figure.title}, ${field} ${printed ?? ''}`}
                      onClick={() => {
                        onInsert(`{{${figure.id}.${field}}}`);
                      }}
                    >
                      {printed}
                    </button>
                  )
                );
              })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
