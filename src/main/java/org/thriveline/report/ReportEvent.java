package org.thriveline.report;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.thriveline.policy.Timed;

/**
 * What happened to a report. {@link #at()} is when, in UTC. The type name is the stored name: never edit one, add the next
 * version.
 */
public sealed interface ReportEvent extends Timed {
    ReportId id();

    /** Returns the account of who did it. */
    String by();

    /** @param sha256 of the snapshot's canonical JSON, in hexadecimal */
    @JsonTypeName("report.drafted.v1")
    record Drafted(ReportId id, Instant at, String by, Snapshot snapshot, String sha256) implements ReportEvent {}

    /** @param text what is written about a section, with references to figures; empty where nothing is any more */
    @JsonTypeName("report.commented.v1")
    record Commented(ReportId id, Instant at, String by, String section, String text) implements ReportEvent {}

    @JsonTypeName("report.reviewed.v1")
    record Reviewed(ReportId id, Instant at, String by) implements ReportEvent {}

    @JsonTypeName("report.published.v1")
    record Published(ReportId id, Instant at, String by) implements ReportEvent {}

    @JsonTypeName("report.withdrawn.v1")
    record Withdrawn(ReportId id, Instant at, String by, String reason) implements ReportEvent {}
}
