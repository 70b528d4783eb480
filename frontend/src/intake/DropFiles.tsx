import { type DragEvent, useState } from 'react';
import { sizeWords } from './request';

interface Props {
  readonly files: readonly File[];
  readonly onChoose: (files: readonly File[]) => void;
}

/** A file input that files can also be dropped on. */
export function DropFiles({ files, onChoose }: Props) {
  const [over, setOver] = useState(false);
  const hover = (event: DragEvent, inside: boolean) => {
    event.preventDefault();
    setOver(inside);
  };
  return (
    <div>
      <label
        className="drop"
        data-over={over}
        onDragOver={(event) => {
          hover(event, true);
        }}
        onDragLeave={(event) => {
          hover(event, false);
        }}
        onDrop={(event) => {
          hover(event, false);
          onChoose([...event.dataTransfer.files]);
        }}
      >
        <input
          type="file"
          multiple
          className="hidden"
          aria-label="Files"
          onChange={(event) => {
            onChoose([...(event.target.files ?? [])]);
          }}
        />
        <span className="drop__action">Choose files</span>
        <span className="quiet">or drop them here</span>
      </label>
      {files.length > 0 && (
        <ul className="drop__files">
          {files.map((file) => (
            <li key={`${file.name} ${file.size}`}>
              <span>{file.name}</span> <span className="label">{sizeWords(file.size)}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
