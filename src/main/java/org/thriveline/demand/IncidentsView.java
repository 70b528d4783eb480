package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.ThriveLevel;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Qualifier;

/**
 * Every open incident, by its number.
 */
public record IncidentsView(@JsonUnwrapped About about, SortedMap<String, Row> rows) implements DemandView {

    /**
     * One incident.
     *
     * @param opening what the first contact said; {@code code} is the code of it
     * @param opened when it was opened, or opened again
     * @param due by when somebody should be there, null where nobody is awaited by a target
     * @param thrive whether its assessment holds: none, current or stale
     * @param assessed when it was assessed last
     * @param levels of each letter; none once it was closed
     * @param calls how many are known to have led to it
     * @param callerCalls the most calls by one of its callers within the policy's rule for repeat callers
     * @param placeEarlier how many other incidents were opened at its place before it within the policy's rule
     * @param regrades how often its grade was changed
     */
    public record Row(
            @Nullable Grade grade,
            String opening,
            String code,
            @Nullable AreaCode area,
            @Nullable BeatCode beat,
            Stage stage,
            boolean open,
            @Nullable ClosingCode closing,
            Instant opened,
            @Nullable Instant due,
            boolean late,
            String thrive,
            @Nullable Instant assessed,
            Map<String, ThriveLevel> levels,
            List<Qualifier> qualifiers,
            int calls,
            int callerCalls,
            int placeEarlier,
            int regrades,
            @Nullable AppointmentView appointment) {

        /** Returns the row without what links it to callers and to a place: these counts are 0. */
        public Row withoutLinks() {
            return new Row(
                    grade,
                    opening,
                    code,
                    area,
                    beat,
                    stage,
                    open,
                    closing,
                    opened,
                    due,
                    late,
                    thrive,
                    assessed,
                    levels,
                    qualifiers,
                    0,
                    0,
                    0,
                    regrades,
                    appointment);
        }
    }

    /** The window in which somebody is to come. */
    public record AppointmentView(Instant start, Instant end) {}
}
