import { createContext, useCallback, useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { View } from '../protocol/views';
import { LiveConnection } from './connection';
import { currentSession } from './session';
import type { ChannelState, LinkState } from './state';

function connect(): LiveConnection {
  return new LiveConnection({
    open: () => new WebSocket(`${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws`),
    now: () => Date.now(),
    random: () => Math.random(),
    signedIn: async () => (await currentSession()) !== null,
  });
}

/** The page's one connection. */
export const ConnectionContext = createContext<LiveConnection | null>(null);

/** A connection that stands as long as the component does. */
export function useConnection(): LiveConnection {
  const [connection] = useState(connect);

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

  return connection;
}

/** How a connection stands. */
export function useLink(connection: LiveConnection): LinkState {
  return useSyncExternalStore(connection.subscribe, connection.state);
}

/** A view as a page sees it: what is held of it, and how the connection stands. */
export interface Live<V extends View = View> extends ChannelState<V>, LinkState {
  readonly retryNow: () => void;
}

/** The live picture of a view of some areas, null for the whole force, as long as the component stands. */
export function useChannel<V extends View>(connection: LiveConnection, view: V, area: string | null): Live<V> {
  const watch = useCallback((listener: () => void) => connection.watch(view, area, listener), [connection, view, area]);
  const channel = useSyncExternalStore(watch, () => connection.channel(view, area)) as ChannelState<V>;
  const link = useLink(connection);
  return { ...channel, ...link, retryNow: connection.retryNow };
}

/** The same, over the page's one connection. */
export function useView<V extends View>(view: V, area: string | null): Live<V> {
  const connection = useContext(ConnectionContext);
  if (connection === null) {
    throw new Error('a view stands outside of the page’s connection');
  }
  return useChannel(connection, view, area);
}
