package org.thriveline.log.bench;

import java.time.Instant;
import org.thriveline.call.CallSteps;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.intake.RecordSteps;
import org.thriveline.missing.MissingSteps;
import org.thriveline.stopsearch.SearchSteps;

/** When steps happened. */
final class Happened {
    private Happened() {}

    /** Returns when the last of them did. */
    static Instant at(RecordSteps steps) {
        return switch (steps.envelope()) {
            case CallSteps of -> of.steps().getLast().at();
            case IncidentSteps of -> of.steps().getLast().at();
            case MissingSteps of -> of.steps().getLast().at();
            case SearchSteps of -> of.steps().getLast().at();
            default -> throw new IllegalArgumentException("no record's steps: " + steps);
        };
    }
}
