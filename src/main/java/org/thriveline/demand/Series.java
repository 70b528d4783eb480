package org.thriveline.demand;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measure's counts over time in a scope: its areas together. */
record Series(LiveMeasure measure, Scope scope, List<Tally> tallies, long head) {
    static Series of(Usual usual, LiveMeasure measure, Scope scope) {
        Stream<@Nullable Tally> tallies = scope.force()
                ? Stream.of(usual.of(measure, null))
                : scope.areas().stream().map(area -> usual.of(measure, area));
        return new Series(measure, scope, tallies.filter(Objects::nonNull).toList(), usual.head());
    }

    /** Returns how many in the 60 minutes up to and with one of the last day. */
    int hourTo(long minute) {
        return tallies.stream().mapToInt(tally -> tally.hourTo(minute, head)).sum();
    }

    /** Returns how many in the 60 minutes up to and with one weeks ago, in parts of which {@link Tally#QUARTER} are one. */
    int usualHourTo(long minute) {
        return tallies.stream()
                .mapToInt(tally -> tally.usualHourTo(minute, head))
                .sum();
    }
}
