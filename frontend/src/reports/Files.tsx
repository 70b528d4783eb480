import { useState } from 'react';
import { Panel } from '../look/Panel';
import type { Report } from '../protocol/report';

type File = Report['files'][number];

/** A form of which there are several files is told apart by their names. */
function label({ form, name }: File, files: readonly File[]): string {
  const several = files.filter((file) => file.form === form).length > 1;
  return several ? `${form.toUpperCase()} ${name}` : form.toUpperCase();
}

/** The report as files; the figures in them are the same to a digit. */
export function Files({ files }: { readonly files: readonly File[] }) {
  const [open, setOpen] = useState(false);
  /** The figures themselves would tell what a public copy does not. */
  const shown = open ? files.filter(({ form }) => form !== 'json') : files;
  return (
    <Panel title="Files" aside={open ? 'For the public' : 'For the Panel'}>
      {files.length === 0 ? (
        <p className="quiet">There are none.</p>
      ) : (
        <>
          <ul className="report-files" data-testid="files">
            {shown.map((file) => (
              <li key={file.name}>
                <a href={open ? `${file.href}?copy=public` : file.href} download="" title={file.name}>
                  {label(file, files)}
                </a>
              </li>
            ))}
          </ul>
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
