import { useState } from 'react';
import { Panel } from '../look/Panel';
import type { Report } from '../protocol/report';

type File = Report['files'][number];

interface LinkProps {
  readonly file: File;
  readonly open: boolean;
  readonly label: string;
}

function FileLink({ file, open, label }: LinkProps) {
  return (
    <li>
      <a href={open ? `${file.href}?copy=public` : file.href} download="" title={file.name}>
        {label}
      </a>
    </li>
  );
}

/** What a table's file is of: its name without the report's. */
function tableName(name: string, stem: string): string {
  return name.slice(stem.length + 1, -'.csv'.length).replaceAll('-', ' ');
}

/** The report as files; the figures in them are the same to a digit. */
export function Files({ files }: { readonly files: readonly File[] }) {
  const [open, setOpen] = useState(false);
  /** The figures themselves would tell what a public copy does not. */
  const shown = open ? files.filter(({ form }) => form !== 'json') : files;
  const stem = (files.find(({ form }) => form === 'html')?.name ?? '.html').slice(0, -'.html'.length);
  return (
    <Panel title="Files" aside={open ? 'For the public' : 'For the Panel'}>
      {files.length === 0 ? (
        <p className="quiet">There are none.</p>
      ) : (
        <>
          <ul className="report-files" data-testid="files">
            {shown
              .filter(({ form }) => form !== 'csv')
              .map((file) => (
                <FileLink key={file.name} file={file} open={open} label={file.form.toUpperCase()} />
              ))}
          </ul>
          <details>
            <summary>CSV, a table each</summary>
            <ul className="report-files" data-testid="tables">
              {shown
                .filter(({ form }) => form === 'csv')
                .map((file) => (
                  <FileLink key={file.name} file={file} open={open} label={tableName(file.name, stem)} />
                ))}
            </ul>
          </details>
          <label>
            <input
              type="checkbox"
              checked={open}
              onChange={() => {
                setOpen(!open);
              }}
            />{' '}
            Public copy: small numbers suppressed
          </label>
        </>
      )}
    </Panel>
  );
}
