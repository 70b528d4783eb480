import { ACTS, actWords, localText, momentText } from './question';

interface Props {
  readonly zone: string;
  readonly value: (name: string) => string | null;
  readonly onAsk: (changes: Readonly<Record<string, string | null>>) => void;
}

function said(form: FormData, name: string): string | null {
  const text = form.get(name);
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null;
}

/** Which entries are shown: by time, account, act, and what they are about. */
export function AuditFilters({ zone, value, onAsk }: Props) {
  const place = zone.replace('_', ' ');
  return (
    <form
      className="audit-filters"
      role="search"
      aria-label="Entries"
      onSubmit={(event) => {
        event.preventDefault();
        const form = new FormData(event.currentTarget);
        onAsk({
          from: momentText(said(form, 'from') ?? '', zone),
          to: momentText(said(form, 'to') ?? '', zone),
          who: said(form, 'who'),
          act: said(form, 'act'),
          about: said(form, 'about'),
        });
      }}
    >
      <label className="field">
        <span className="field__label">From ({place})</span>
        <input type="datetime-local" name="from" defaultValue={localText(value('from'), zone)} />
      </label>
      <label className="field">
        <span className="field__label">Before ({place})</span>
        <input type="datetime-local" name="to" defaultValue={localText(value('to'), zone)} />
      </label>
      <label className="field">
        <span className="field__label">Account</span>
        <input name="who" autoComplete="off" defaultValue={value('who') ?? ''} />
      </label>
      <label className="field">
        <span className="field__label">Act</span>
        <select name="act" defaultValue={value('act') ?? ''}>
          <option value="">Any</option>
          {ACTS.map((act) => (
            <option key={act} value={act}>
              {actWords(act)}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field__label">Record, person’s key, area or words</span>
        <input name="about" autoComplete="off" defaultValue={value('about') ?? ''} />
      </label>
      <div className="audit-filters__acts">
        <button type="submit" className="button button--main">
          Show
        </button>
        <button
          type="button"
          className="button"
          onClick={() => {
            onAsk({ from: null, to: null, who: null, act: null, about: null });
          }}
        >
          Clear
        </button>
      </div>
    </form>
  );
}
