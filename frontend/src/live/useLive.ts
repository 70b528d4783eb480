import { useEffect, useState, useSyncExternalStore } from 'react';
import { LiveConnection } from './connection';
import { currentSession } from './session';
import type { LiveState } from './state';

function connect(): LiveConnection {
  return new LiveConnection({
    open: () => new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`),
    now: () => Date.now(),
    random: () => Math.random(),
    signedIn: async () => (await currentSession()) !== null,
  });
}

export interface Live extends LiveState {
  readonly retryNow: () => void;
}

/** The live picture of an area, null for the whole force, as long as the component stands. */
export function useLive(area: string | null): Live {
  const [connection] = useState(connect);
  const state = useSyncExternalStore(connection.subscribe, connection.state);

  useEffect(() => {
    connection.start();
    addEventListener('online', connection.retryNow);
    document.addEventListener('visibilitychange', connection.retryNow);
    return () => {
      removeEventListener('online', connection.retryNow);
      document.removeEventListener('visibilitychange', connection.retryNow);
      connection.stop();
    };
  }, [connection]);

  useEffect(() => {
    connection.watch(area);
  }, [connection, area]);

  return { ...state, retryNow: connection.retryNow };
}
