import { vi } from 'vitest';

export type Answer = readonly [status: number, body: unknown] | 'never' | 'unreachable';

/** A server that answers `GET /path` and `POST /path` as a test says, and notes what it was sent. */
export class JsonServer {
  readonly asked: string[] = [];
  readonly sent: (readonly [path: string, body: unknown])[] = [];
  readonly answers: Record<string, Answer>;

  constructor(answers: Record<string, Answer>) {
    this.answers = answers;
    vi.stubGlobal('fetch', (path: string, init: RequestInit = {}) => this.answered(path, init));
  }

  private answered(path: string, { method = 'GET', body }: RequestInit): Promise<Response> {
    if (method === 'GET') {
      this.asked.push(path);
    } else {
      this.sent.push([path, JSON.parse(typeof body === 'string' ? body : '{}')]);
    }
    const said = this.answers[`${method} ${path}`] ?? [404, { detail: `nothing at ${method} ${path}` }];
    if (said === 'never') {
      return new Promise(() => undefined);
    }
    return said === 'unreachable'
      ? Promise.reject(new TypeError('no network'))
      : Promise.resolve(new Response(JSON.stringify(said[1]), { status: said[0] }));
  }
}
