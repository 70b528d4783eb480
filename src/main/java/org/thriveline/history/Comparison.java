package org.thriveline.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Counts;
import org.thriveline.figures.Period;
import org.thriveline.figures.Slice;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.Qualifier;

/**
 * Every measure of the catalogue over a period, beside another.
 *
 * @param position how many units of work of the log it takes in
 * @param knownAt by what was recorded until then; null for as known now
 * @param policies the versions in force in the two periods
 * @param breaks where the rules changed between the beginning of the one and the end of the other
 */
public record Comparison(
        String quarter,
        String span,
        String force,
        String zone,
        boolean simulated,
        long position,
        @Nullable Instant knownAt,
        Days current,
        Days previous,
        Part slice,
        List<String> policies,
        List<Break> breaks,
        List<Row> measures) {
    /** A period with its days, both within it. */
    public record Days(String name, LocalDate first, LocalDate last) {
        static Days of(Period period) {
            return new Days(period.name(), period.from(), period.to());
        }
    }

    /** Of which part of the demand it is; empty lists for all. */
    public record Part(List<AreaCode> areas, List<BeatCode> beats, List<Qualifier> qualifiers) {
        /** Returns a slice, in an order that is always the same. */
        static Part of(Slice slice) {
            return new Part(
                    slice.areas().stream()
                            .sorted(Comparator.comparing(AreaCode::value))
                            .toList(),
                    slice.beats().stream()
                            .sorted(Comparator.comparing(BeatCode::value))
                            .toList(),
                    slice.qualifiers().stream().sorted().toList());
        }
    }

    /**
     * A day on which the rules changed.
     *
     * @param says what changed
     */
    public record Break(LocalDate from, String policy, String says) {}

    /**
     * One measure. A figure is null where it cannot be said: of a slice that its records know nothing of, or a percentage of none.
     *
     * @param unit what a figure is: {@code "count"}, {@code "people"} or {@code "percent"}
     * @param change current minus previous; of percentages in percentage points
     * @param percent the change over the previous, unrounded; null from zero and of percentages
     * @param months the figures of the current period's months
     * @param previousMonths those of the previous period's
     * @param parts what percentages are of; null for counts
     */
    public record Row(
            String id,
            String title,
            String group,
            String counts,
            String unit,
            @Nullable Number current,
            @Nullable Number previous,
            @Nullable Number change,
            @Nullable Double percent,
            Map<YearMonth, @Nullable Number> months,
            Map<YearMonth, @Nullable Number> previousMonths,
            @Nullable Parts parts) {}

    /** What two percentages are of. */
    public record Parts(Counts.Part current, Counts.Part previous) {}
}
