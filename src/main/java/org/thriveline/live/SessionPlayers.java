package org.thriveline.live;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What plays to one session. Changed and asked by any thread, but {@link #next} by one at a time. */
final class SessionPlayers {
    /** LP24. */
    static final int MOST = 2;

    private volatile List<Player> all = List.of();
    private int turn;

    /** Adds a player. */
    synchronized void add(Player player) {
        List<Player> more = new ArrayList<>(all);
        more.add(player);
        all = List.copyOf(more);
    }

    /** Stops the player of a channel, where there is one. */
    synchronized void stop(String channel) {
        Player there = find(channel);
        if (there != null) {
            there.stop();
            all = all.stream().filter(player -> player != there).toList();
        }
    }

    synchronized void stopAll() {
        all.forEach(Player::stop);
        all = List.of();
    }

    @Nullable
    Player find(String channel) {
        for (Player player : all) {
            if (player.channel().equals(channel)) {
                return player;
            }
        }
        return null;
    }

    int size() {
        return all.size();
    }

    /** Returns what to send next, null where there is nothing; they take turns. */
    @Nullable
    Encoded next() {
        List<Player> now = all;
        for (int left = now.size(); left > 0; left--) {
            turn = turn + 1 < now.size() ? turn + 1 : 0;
            Encoded message = now.get(turn).next();
            if (message != null) {
                return message;
            }
        }
        return null;
    }
}
