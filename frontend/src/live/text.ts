import { request } from './http';

/** Gets a text of this page's own server. */
export async function getText(path: string, signal?: AbortSignal): Promise<string> {
  const init = { headers: { Accept: 'application/yaml, text/plain' } };
  return (await request(path, signal === undefined ? init : { ...init, signal })).text();
}

/** Sends a text, and returns the JSON that is answered, unread. */
export async function sendText(path: string, type: string, text: string): Promise<unknown> {
  const response = await request(path, { method: 'POST', headers: { 'Content-Type': type }, body: text });
  return response.json();
}
