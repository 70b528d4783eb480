import * as v from 'valibot';
import { getJson } from '../live/http';
import { upload } from '../live/upload';
import {
  AcceptedImportSchema,
  type Formats,
  FormatsSchema,
  type Import,
  ImportListSchema,
  ImportSchema,
} from '../protocol/imports';

const PATH = '/api/v1/imports';

export function formats(signal: AbortSignal): Promise<Formats> {
  return getJson(`${PATH}/formats`, FormatsSchema, signal);
}

export async function earlierImports(signal: AbortSignal): Promise<Import[]> {
  return (await getJson(PATH, ImportListSchema, signal)).imports;
}

export function importNow(id: string, signal: AbortSignal): Promise<Import> {
  return getJson(`${PATH}/${encodeURIComponent(id)}`, ImportSchema, signal);
}

/** Sends files to be imported, and returns the import's id. */
export async function startImport(form: FormData, onProgress: (share: number) => void): Promise<string> {
  return v.parse(AcceptedImportSchema, await upload(PATH, form, onProgress)).id;
}
