package org.thriveline.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How many rows of a file were refused when it was imported: what it says of a file holds instead of what was said before. */
public interface RowsRefused extends OnFigures {
    /** Returns which file, by its content. */
    String file();

    /** Returns how many of its rows were refused. */
    long refused();

    /** Returns the earliest time that its other rows speak of, in UTC; null where there is none. */
    @Nullable
    Instant earliest();

    /** Returns the latest time that its other rows speak of, in UTC; null where there is none. */
    @Nullable
    Instant latest();
}
