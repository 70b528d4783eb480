import { useCallback, useEffect, useState } from 'react';
import { pauseBefore } from '../live/backoff';
import { currentSession, signOut } from '../live/session';
import type { Session } from '../protocol/session';

export type SessionState =
  | { readonly kind: 'asking'; readonly reachable: boolean }
  /** `ended`: a session there was has been ended, by the server or on another screen; `left`: by signing out here. */
  | { readonly kind: 'none'; readonly ended: boolean; readonly left: boolean }
  | { readonly kind: 'signed-in'; readonly session: Session };

export interface SessionControl {
  readonly state: SessionState;
  readonly ask: () => void;
  readonly ended: () => void;
  readonly leave: () => Promise<void>;
}

/** Who is signed in. A server that cannot be reached is asked again until it answers: a wallboard starts unattended. */
export function useSession(): SessionControl {
  const [state, setState] = useState<SessionState>({ kind: 'asking', reachable: true });
  const [question, setQuestion] = useState(0);

  useEffect(() => {
    let dropped = false;
    let retry: ReturnType<typeof setTimeout>;
    const attempt = async (failures: number) => {
      try {
        const session = await currentSession();
        if (!dropped) {
          setState(session === null ? { kind: 'none', ended: false, left: false } : { kind: 'signed-in', session });
        }
      } catch {
        if (!dropped) {
          setState({ kind: 'asking', reachable: false });
          retry = setTimeout(() => void attempt(failures + 1), pauseBefore(failures, Math.random()));
        }
      }
    };
    void attempt(0);
    return () => {
      dropped = true;
      clearTimeout(retry);
    };
  }, [question]);

  const ask = useCallback(() => {
    setQuestion((before) => before + 1);
  }, []);
  const ended = useCallback(() => {
    setState({ kind: 'none', ended: true, left: false });
  }, []);
  const leave = useCallback(async () => {
    await signOut();
    setState({ kind: 'none', ended: false, left: true });
  }, []);
  return { state, ask, ended, leave };
}
