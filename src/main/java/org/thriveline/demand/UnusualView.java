package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;

/**
 * Counts of the last 60 minutes beside what is usual at this hour of the week.
 *
 * @param outside what a rule of the policy speaks of; where the whole force is shown, also in each of its areas
 */
public record UnusualView(@JsonUnwrapped About about, Method method, List<CountRow> counts, List<OutsideRow> outside)
        implements DemandView {

    /**
     * How what is expected is found.
     *
     * @param weeks how many weeks are looked back at most
     * @param weeksKnown how many there are
     */
    public record Method(String name, int weeks, int weeksKnown, int bandPercent) {}

    /** Where a count stands beside its band. */
    public enum State {
        @JsonProperty("inside")
        INSIDE,
        @JsonProperty("above")
        ABOVE,
        @JsonProperty("below")
        BELOW,
        /** There is too little history for a band. */
        @JsonProperty("no-history")
        NO_HISTORY
    }

    /**
     * One measure.
     *
     * @param count in the 60 minutes up to now
     * @param expected null where there is too little history, as are {@code low} and {@code high}
     * @param since from when on it has been outside on this side, looked at every five minutes; null where it is not
     * @param rule of the policy that speaks of it, null where none does
     * @param past each hour of the last twelve
     */
    public record CountRow(
            String id,
            String title,
            String how,
            int count,
            @Nullable Double expected,
            @Nullable Integer low,
            @Nullable Integer high,
            State state,
            @Nullable Instant since,
            @Nullable String rule,
            List<PastRow> past) {}

    /** The 60 minutes up to a moment. */
    public record PastRow(
            Instant at,
            int count,
            @Nullable Double expected,
            @Nullable Integer low,
            @Nullable Integer high) {}

    /** A count that is outside its band, of the whole selection where no area is named. */
    public record OutsideRow(
            String id,
            String title,
            @Nullable AreaCode area,
            @Nullable String areaName,
            int count,
            double expected,
            int low,
            int high,
            State state,
            Instant since,
            String rule) {}
}
