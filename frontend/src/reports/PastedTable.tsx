import { useId } from 'react';

interface Props {
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** A table as text: pasted from a spreadsheet, or read from a file. */
export function PastedTable({ text, onText }: Props) {
  const id = useId();
  return (
    <div className="report-paste">
      <label className="field__label" htmlFor={id}>
        Table
      </label>
      <textarea
        id={id}
        className="report-text report-text--table"
        rows={8}
        required
        spellCheck={false}
        wrap="off"
        value={text}
        placeholder="Paste cells, with their headings"
        aria-describedby={`${id}-heads`}
        onChange={({ target: { value } }) => {
          onText(value);
        }}
      />
      <p className="label" id={`${id}-heads`}>
        Headings: measure or title, current, previous, change, percent; months such as 2018-07
      </p>
      <label className="report-paste__file">
        <span className="label">or a file: CSV, TSV or JSON</span>
        <input
          type="file"
          accept=".csv,.tsv,.txt,.json"
          onChange={({ target: { files } }) => {
            void files?.[0]?.text().then(onText);
          }}
        />
      </label>
    </div>
  );
}
