import { useId, useRef, useState } from 'react';
import type { Section } from '../protocol/report';
import { Flags } from './Flags';
import { InsertFigure } from './InsertFigure';
import type { OfReport } from './ReportShown';
import { useAct } from './useAct';
import { useChecked } from './useChecked';

interface Props extends Omit<OfReport, 'report'> {
  readonly section: Section;
  readonly onDone: () => void;
}

/** Writes a section's commentary, figures by reference, and shows beneath what it will say. */
export function CommentaryForm({ section, path, onReport, onDone }: Props) {
  const wrongId = useId();
  const area = useRef<HTMLTextAreaElement>(null);
  const { commentary, figures, title } = section;
  const [text, setText] = useState(commentary?.text ?? '');
  const checked = useChecked(path, section.id, text, { text: commentary?.text ?? '', said: commentary, wrong: null });
  const { sending, refused, act } = useAct(path, onReport);
  const old = checked.text !== text;
  const insert = (reference: string) => {
    const typed = area.current;
    if (typed !== null) {
      typed.setRangeText(reference, typed.selectionStart, typed.selectionEnd, 'end');
      setText(typed.value);
      typed.focus();
    }
  };
  return (
    <form
      className="report-write"
      aria-label={`Commentary of ${title}`}
      onSubmit={(event) => {
        event.preventDefault();
        void act('commentary', { section: section.id, text }).then((saved) => {
          if (saved) {
            onDone();
          }
        });
      }}
    >
      <label className="field">
        <span className="field__label">Commentary</span>
        <textarea
          ref={area}
          className="report-text"
          rows={8}
          autoFocus
          value={text}
          aria-invalid={checked.wrong !== null}
          aria-describedby={wrongId}
          onChange={({ target: { value } }) => {
            setText(value);
          }}
        />
      </label>
      <InsertFigure figures={figures} onInsert={insert} />
      <div className={old ? 'report-preview old' : 'report-preview'} aria-busy={old} data-testid="preview">
        <p className="label">As it will be printed</p>
        <p className="report-words">{checked.said?.shown ?? ''}</p>
        <div role="status" id={wrongId}>
          {checked.wrong !== null && <b className="late">Wrong: {checked.wrong}</b>}
          <Flags
            flags={old ? [] : (checked.said?.flags ?? [])}
            onShow={({ from, to }) => {
              area.current?.focus();
              area.current?.setSelectionRange(from, to);
            }}
          />
        </div>
      </div>
      <p className="report-acts">
        <button type="submit" className="button button--main" disabled={sending}>
          Save
        </button>
        <button type="button" className="button" onClick={onDone}>
          Leave it
        </button>
      </p>
      {refused !== null && <p role="alert">{refused}</p>}
    </form>
  );
}
