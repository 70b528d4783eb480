package org.thriveline.log.bench;

import java.time.Instant;
import java.util.TreeSet;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;

/** Incidents of exactly twenty events, one step at a time, one after the other: what is loaded. Used by one thread. */
final class LongIncidents {
    static final int EVENTS = 20;

    private long steps;

    IncidentSteps next(Instant at) {
        IncidentId id = id(steps / EVENTS);
        int place = (int) (steps++ % EVENTS);
        return IncidentSteps.of(
                switch (place) {
                    case 0 ->
                        new IncidentCommand.RecordIncident(
                                id, at, new OpeningCode("domestic"), null, null, null, new TreeSet<>());
                    case EVENTS - 1 -> new IncidentCommand.Close(id, at, new ClosingCode("domestic"));
                    default -> new IncidentCommand.SetGrade(id, at, new Grade(1 + place % 2), "Circumstances changed");
                });
    }

    /** Returns how many are told to their end. */
    int complete() {
        return Math.toIntExact(steps / EVENTS);
    }

    /** Returns the stream of one of them, by its number from 0. */
    static String stream(int number) {
        return id(number).toString();
    }

    private static IncidentId id(long number) {
        return new IncidentId("bench-long-" + number);
    }
}
