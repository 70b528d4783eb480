import { csrfHeaders, HttpProblem, problemOf } from './http';

/**
 * Sends a form with files. It is not `fetch`, which cannot say how much has gone.
 *
 * @param onProgress told the share sent so far, 0 to 1
 * @throws HttpProblem where the server refuses it or cannot be reached
 */
export function upload(path: string, form: FormData, onProgress: (share: number) => void): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const sending = new XMLHttpRequest();
    sending.open('POST', path);
    sending.setRequestHeader('Accept', 'application/json, application/problem+json');
    for (const [name, value] of Object.entries(csrfHeaders())) {
      sending.setRequestHeader(name, value);
    }
    sending.upload.onprogress = (event) => {
      onProgress(event.total === 0 ? 0 : event.loaded / event.total);
    };
    sending.onerror = () => {
      reject(new HttpProblem(0, {}));
    };
    sending.onload = () => {
      if (sending.status >= 200 && sending.status < 300) {
        resolve(JSON.parse(sending.responseText) as unknown);
      } else {
        reject(problemOf(sending.status, sending.responseText));
      }
    };
    sending.send(form);
  });
}
