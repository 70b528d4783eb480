package org.thriveline.history;

import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Fact;

/**
 * A record of which something else is known now than then.
 *
 * @param stream the record, such as {@code call-19-1}
 * @param then null where it was not known, or not of this period
 * @param now the same of now
 */
record Movement(
        String stream, @Nullable Fact then, @Nullable Fact now) {}
