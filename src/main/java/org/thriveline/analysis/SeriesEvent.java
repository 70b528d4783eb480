package org.thriveline.analysis;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.OnFigures;

/**
 * What was decided about what is usual for a series. {@link #at()} is when it was decided, in UTC. The type name is the stored
 * name: never edit one, add the next version.
 */
public sealed interface SeriesEvent extends OnFigures {
    SeriesId id();

    /** Returns the account of who decided it. */
    String by();

    /** Returns the day from which the series has a new base. */
    LocalDate from();

    /** Returns the area it holds for, null for all areas together and each by itself. */
    @Nullable
    AreaCode area();

    /** Returns why, in words. */
    String why();

    /** Returns which rebase it is about. */
    default RebaseId rebase() {
        return new RebaseId(id(), from(), area());
    }

    @JsonTypeName("series.rebased.v1")
    record Rebased(
            SeriesId id,
            Instant at,
            String by,
            LocalDate from,
            @Nullable AreaCode area,
            String why) implements SeriesEvent {}

    @JsonTypeName("series.rebase-withdrawn.v1")
    record RebaseWithdrawn(
            SeriesId id,
            Instant at,
            String by,
            LocalDate from,
            @Nullable AreaCode area,
            String why) implements SeriesEvent {}
}
