/** What the files are: a published format, a shipped mapping, or a mapping that comes along. */
export type Kind =
  | { readonly by: 'format'; readonly id: string }
  | { readonly by: 'mapping'; readonly id: string }
  | { readonly by: 'mappingFile'; readonly file: File | null };

export interface ImportRequest {
  readonly files: readonly File[];
  readonly kind: Kind;
  /** Empty: the file's name says which force. */
  readonly force: string;
}

/** The form that the server takes. */
export function importForm({ files, kind, force }: ImportRequest): FormData {
  const form = new FormData();
  files.forEach((file) => {
    form.append('file', file);
  });
  if (kind.by !== 'mappingFile') {
    form.append(kind.by, kind.id);
  } else if (kind.file !== null) {
    form.append('mappingFile', kind.file);
  }
  if (force.trim() !== '') {
    form.append('force', force.trim());
  }
  return form;
}

/** What still has to be chosen before the request can go, or null. */
export function missingChoice({ files, kind }: ImportRequest): string | null {
  if (files.length === 0) {
    return 'Choose at least one file.';
  }
  if (kind.by === 'mappingFile' && kind.file === null) {
    return 'Choose the mapping file that says what the columns mean.';
  }
  return null;
}

/** A size for people: bytes in whole kB or MB. */
export function sizeWords(bytes: number): string {
  if (bytes < 1000) {
    return `${bytes} B`;
  }
  return bytes < 1_000_000 ? `${Math.round(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
