package org.thriveline.live;

import java.util.Locale;

/** What a player does. */
enum PlayerState {
    PLAYING,
    PAUSED,
    /** It has come to where it was to play to, or to the present. */
    ENDED;

    /** Returns its name in messages. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
