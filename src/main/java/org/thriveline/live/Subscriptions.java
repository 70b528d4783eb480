package org.thriveline.live;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What one session watches, one subscription a channel. Changed and asked by any thread, but {@link #next} by one at a time. */
final class Subscriptions {
    /** Copied when it changes, which is seldom, so that taking turns leaves nothing to collect. */
    private volatile Subscription[] all = {};

    private int turn;

    /** Adds a subscription, in the place of an earlier one to its channel. */
    void put(Subscription subscription) {
        synchronized (this) {
            remove(subscription.channel().name());
            all = Stream.concat(Arrays.stream(all), Stream.of(subscription)).toArray(Subscription[]::new);
        }
    }

    /** Lets go of the subscription to a channel, where there is one. */
    void remove(String channel) {
        synchronized (this) {
            Subscription there = find(channel);
            if (there != null) {
                there.channel().remove(there);
                all = Arrays.stream(all).filter(other -> other != there).toArray(Subscription[]::new);
            }
        }
    }

    boolean has(String channel) {
        return find(channel) != null;
    }

    List<String> channels() {
        return Arrays.stream(all)
                .map(subscription -> subscription.channel().name())
                .toList();
    }

    int size() {
        return all.length;
    }

    /** Returns what to send next, null where there is nothing. The channels take turns, so that none keeps another waiting. */
    @Nullable
    Encoded next() {
        Subscription[] now = all;
        for (int left = now.length; left > 0; left--) {
            turn = turn + 1 < now.length ? turn + 1 : 0;
            Encoded text = now[turn].next();
            if (text != null) {
                return text;
            }
        }
        return null;
    }

    private @Nullable Subscription find(String channel) {
        for (Subscription subscription : all) {
            if (subscription.channel().name().equals(channel)) {
                return subscription;
            }
        }
        return null;
    }
}
