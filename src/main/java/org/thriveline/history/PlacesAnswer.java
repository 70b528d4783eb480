package org.thriveline.history;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.PlaceCount;
import org.thriveline.figures.PlaceStep;
import org.thriveline.policy.AreaCode;

/**
 * One measure's volume by place, in a period beside another, and through the period.
 *
 * @param by {@code area}, {@code beat} or {@code district}
 * @param position how many units of work of the log it takes in
 * @param knownAt by what was recorded until then; null for as known now
 * @param policies the versions in force in the two periods
 * @param breaks where the rules changed between the beginning of the one and the end of the other
 * @param measures those that can be asked for here, in the order of the catalogue
 * @param areas where each area of the current period stands on the schematic map
 * @param rows the most first
 * @param without those whose source does not say where
 * @param weeks null where the records are known by month alone
 */
public record PlacesAnswer(
        String quarter,
        String span,
        String force,
        String zone,
        boolean simulated,
        long position,
        @Nullable Instant knownAt,
        String by,
        Counted measure,
        List<Choice> measures,
        Comparison.Days current,
        Comparison.Days previous,
        List<String> policies,
        List<Comparison.Break> breaks,
        List<Area> areas,
        Volume total,
        List<Row> rows,
        Volume without,
        List<PlaceStep> months,
        @Nullable List<PlaceStep> weeks) {
    /** What is counted. */
    public record Counted(String id, String title, String counts) {}

    /** What could be counted instead. */
    public record Choice(String id, String title, String group) {}

    /** An area on the schematic map. */
    public record Area(AreaCode code, String name, String territory, int column, int row) {}

    /** @param percent the change over the previous, unrounded; null from zero */
    public record Volume(int current, int previous, int change, @Nullable Double percent) {
        static Volume of(PlaceCount count) {
            return new Volume(count.current(), count.previous(), count.change(), count.percent());
        }
    }

    /**
     * One place.
     *
     * @param share percent of all in the current period, those without a place included
     */
    public record Row(
            String key,
            String name,
            int rank,
            int current,
            int previous,
            int change,
            @Nullable Double percent,
            @Nullable Double share) {}
}
