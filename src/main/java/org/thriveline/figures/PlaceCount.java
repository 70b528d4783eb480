package org.thriveline.figures;

import org.jspecify.annotations.Nullable;

/** How many in a period and in the one it is compared with. */
public record PlaceCount(int current, int previous) {
    static final PlaceCount NONE = new PlaceCount(0, 0);

    /** Returns current less previous. */
    public int change() {
        return current - previous;
    }

    /** Returns the change over the previous count in percent, unrounded; null from zero. */
    public @Nullable Double percent() {
        return previous == 0 ? null : 100.0 * change() / previous;
    }

    PlaceCount plus(int now, int before) {
        return new PlaceCount(current + now, previous + before);
    }
}
