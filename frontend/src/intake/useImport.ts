import { useCallback, useEffect, useState } from 'react';
import { HttpProblem } from '../live/http';
import type { Import } from '../protocol/imports';
import { earlierImports, importNow, startImport } from './api';
import { importForm, type ImportRequest } from './request';

const POLL = 500;

export type Progressing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'uploading'; readonly share: number }
  | { readonly kind: 'watching'; readonly id: string; readonly seen: Import | null }
  | { readonly kind: 'refused'; readonly messages: readonly string[] };

function messagesOf(problem: unknown): string[] {
  if (!(problem instanceof HttpProblem)) {
    return ['The server’s answer could not be read.'];
  }
  const fields = problem.problem.errors ?? [];
  return fields.length > 0 ? fields.map(({ field, message }) => `${field}: ${message}`) : [problem.message];
}

export interface ImportControl {
  readonly progress: Progressing;
  /** Null until the server has said. */
  readonly earlier: readonly Import[] | null;
  readonly send: (request: ImportRequest) => Promise<void>;
  readonly show: (id: string) => void;
}

/** Sends files and follows their import to its end; an import still running when the page opens is taken up. */
export function useImport(): ImportControl {
  const [progress, setProgress] = useState<Progressing>({ kind: 'idle' });
  const [earlier, setEarlier] = useState<Import[] | null>(null);
  const watched = progress.kind === 'watching' ? progress.id : null;
  const finished = progress.kind === 'watching' && progress.seen !== null && progress.seen.state !== 'running';

  useEffect(() => {
    const leaving = new AbortController();
    earlierImports(leaving.signal)
      .then((list) => {
        setEarlier(list);
        const running = list.find(({ state }) => state === 'running');
        if (running !== undefined) {
          setProgress((now) => (now.kind === 'idle' ? { kind: 'watching', id: running.id, seen: running } : now));
        }
      })
      .catch(() => {
        if (!leaving.signal.aborted) {
          setEarlier([]);
        }
      });
    return () => {
      leaving.abort();
    };
  }, [finished]);

  useEffect(() => {
    if (watched === null || finished) {
      return;
    }
    const leaving = new AbortController();
    let next: ReturnType<typeof setTimeout>;
    const look = async () => {
      try {
        const seen = await importNow(watched, leaving.signal);
        setProgress((now) => (now.kind === 'watching' && now.id === watched ? { ...now, seen } : now));
        if (seen.state !== 'running') {
          return;
        }
      } catch (problem) {
        if (problem instanceof HttpProblem && problem.status === 404) {
          setProgress({ kind: 'refused', messages: ['The server no longer knows this import.'] });
          return;
        }
      }
      if (!leaving.signal.aborted) {
        next = setTimeout(() => void look(), POLL);
      }
    };
    void look();
    return () => {
      leaving.abort();
      clearTimeout(next);
    };
  }, [watched, finished]);

  const send = useCallback(async (request: ImportRequest) => {
    setProgress({ kind: 'uploading', share: 0 });
    try {
      const id = await startImport(importForm(request), (share) => {
        setProgress({ kind: 'uploading', share });
      });
      setProgress({ kind: 'watching', id, seen: null });
    } catch (problem) {
      setProgress({ kind: 'refused', messages: messagesOf(problem) });
    }
  }, []);

  const show = useCallback((id: string) => {
    setProgress({ kind: 'watching', id, seen: null });
  }, []);

  return { progress, earlier, send, show };
}
