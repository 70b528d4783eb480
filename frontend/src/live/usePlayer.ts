import { useContext, useEffect, useState, useSyncExternalStore } from 'react';
import type { View } from '../protocol/views';
import { type Played, Player } from './player';
import { ConnectionContext, type Live, useLink } from './useLive';

export interface Playing<V extends View> {
  readonly player: Player;
  readonly played: Played<V>;
  /** What it shows, as every page has its view. */
  readonly live: Live<V>;
}

/** A player of the past over the page's one connection, for as long as the component stands; a new one where its key is. */
export function usePlayer<V extends View>(view: V, area: string | null, moment: string, speed: number): Playing<V> {
  const connection = useContext(ConnectionContext);
  if (connection === null) {
    throw new Error('a player stands outside of the page’s connection');
  }
  const [player] = useState(() => new Player('history', view, area, moment, speed));
  useEffect(() => connection.attach(player), [connection, player]);
  const played = useSyncExternalStore(player.listen, player.state) as Played<V>;
  const link = useLink(connection);
  const live = { picture: played.picture, refusal: played.refusal, ...link, retryNow: connection.retryNow };
  return { player, played, live };
}
