package org.thriveline.history;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.demand.AttendanceClock;
import org.thriveline.demand.IncidentContext;
import org.thriveline.demand.IncidentsView;
import org.thriveline.demand.Told;

/**
 * All that is known of one incident.
 *
 * @param position how many units of work of the log it takes in
 * @param at the moment it is for
 * @param row the incident as it stands, null where it was voided
 * @param timeline what was recorded of it, in the order of the log
 * @param clocks every run of its attendance target
 * @param calls that led to it, null where the asker may not see them
 * @param earlier incidents at its place, null where the asker may not see them
 * @param earlierDays how far back these are looked for
 * @param notSent what the asker may not see: {@code words}, {@code callers}, {@code place}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Timeline(
        String id,
        String force,
        String zone,
        boolean simulated,
        long position,
        Instant at,
        IncidentsView.@Nullable Row row,
        List<Told> timeline,
        List<AttendanceClock> clocks,
        @Nullable List<IncidentContext.CallRow> calls,
        @Nullable List<IncidentContext.EarlierRow> earlier,
        @Nullable Long earlierDays,
        List<String> notSent) {}
