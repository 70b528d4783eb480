package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.Timed;
import org.thriveline.stopsearch.SearchEvent;

/**
 * Something about a record's entry.
 *
 * @param id the record's number
 */
record Entry(Records of, String id, How how) {
    /** What is entered later than this was not on the board of its day. */
    private static final Duration LATE = Duration.ofDays(1);

    /** Returns what an event says about its record's entry, null where it says nothing, as most do not. */
    static @Nullable Entry of(Object event, Instant recordedAt) {
        return switch (event) {
            case CallEvent e -> one(Records.CALLS, e.id().value(), call(e, recordedAt));
            case IncidentEvent e -> one(Records.INCIDENTS, e.id().value(), incident(e, recordedAt));
            case MissingEvent e -> one(Records.MISSING, e.id().value(), missing(e, recordedAt));
            case SearchEvent e -> one(Records.SEARCHES, e.id().value(), search(e, recordedAt));
            case CrimeEvent e -> one(Records.CRIMES, e.id().value(), crime(e));
            default -> null;
        };
    }

    private static @Nullable Entry one(Records of, String id, @Nullable How how) {
        return how == null ? null : new Entry(of, id, how);
    }

    private static @Nullable How call(CallEvent event, Instant recordedAt) {
        return switch (event) {
            case CallEvent.Received e -> late(e, recordedAt);
            case CallEvent.Corrected _ -> How.CORRECTED;
            case CallEvent.Voided _ -> How.VOIDED;
            case CallEvent.TimeFlagged _ -> How.FLAGGED;
            default -> null;
        };
    }

    private static @Nullable How incident(IncidentEvent event, Instant recordedAt) {
        return switch (event) {
            case IncidentEvent.Recorded e -> late(e, recordedAt);
            case IncidentEvent.Corrected _ -> How.CORRECTED;
            case IncidentEvent.Voided _ -> How.VOIDED;
            case IncidentEvent.TimeFlagged _ -> How.FLAGGED;
            default -> null;
        };
    }

    private static @Nullable How missing(MissingEvent event, Instant recordedAt) {
        return switch (event) {
            case MissingEvent.Reported e -> late(e, recordedAt);
            case MissingEvent.Corrected _ -> How.CORRECTED;
            case MissingEvent.Voided _ -> How.VOIDED;
            case MissingEvent.TimeFlagged _ -> How.FLAGGED;
            default -> null;
        };
    }

    private static @Nullable How search(SearchEvent event, Instant recordedAt) {
        return switch (event) {
            case SearchEvent.Recorded e -> late(e, recordedAt);
            case SearchEvent.Corrected _ -> How.CORRECTED;
            case SearchEvent.Voided _ -> How.VOIDED;
            case SearchEvent.TimeFlagged _ -> How.FLAGGED;
            default -> null;
        };
    }

    /** Crimes are published months later, each of them: that one is late says nothing. */
    private static @Nullable How crime(CrimeEvent event) {
        return switch (event) {
            case CrimeEvent.Corrected _ -> How.CORRECTED;
            case CrimeEvent.Voided _ -> How.VOIDED;
            default -> null;
        };
    }

    private static @Nullable How late(Timed first, Instant recordedAt) {
        return first.at().plus(LATE).isBefore(recordedAt) ? How.LATE : null;
    }
}
