package org.thriveline.live.bench;

import java.util.List;

/**
 * What a crowd does.
 *
 * @param slow one in so many reads slowly or not at all; 0 for none
 * @param seconds measured, after {@code warm} of the same
 * @param rate events a second
 */
record CrowdSettings(
        String side,
        Wire wire,
        int port,
        long pid,
        String password,
        List<String> channels,
        int sessions,
        int slow,
        int warm,
        int seconds,
        int rate) {
    /** One in so many applies its patches. */
    static final int CHECKED = 500;

    /** Returns how the session of a number reads. */
    Watcher.Reading reading(int number) {
        if (slow == 0 || number % slow != slow - 1) {
            return Watcher.Reading.AT_ONCE;
        }
        return number / slow % 2 == 0 ? Watcher.Reading.NEVER : Watcher.Reading.SLOWLY;
    }

    String channel(int number) {
        return channels.get(number % channels.size());
    }
}
