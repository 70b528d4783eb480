package org.thriveline.intake;

import java.time.Instant;
import java.util.List;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallSteps;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingSteps;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchSteps;

/**
 * RecordSteps of one record, of whichever kind: recorded together or not at all. Immutable.
 *
 * @param envelope what goes over the command bus
 * @param record the name of the record's stream in the log
 * @param commands the steps, in the order in which they are said
 */
public record RecordSteps(Object envelope, String record, List<?> commands) {
    /** Returns a call's steps. */
    public static RecordSteps of(CallSteps steps) {
        return new RecordSteps(steps, steps.id().toString(), steps.steps());
    }

    /** Returns an incident's steps. */
    public static RecordSteps of(IncidentSteps steps) {
        return new RecordSteps(steps, steps.id().toString(), steps.steps());
    }

    /** Returns a missing-person record's steps. */
    public static RecordSteps of(MissingSteps steps) {
        return new RecordSteps(steps, steps.id().toString(), steps.steps());
    }

    /** Returns a stop-search's steps. */
    public static RecordSteps of(SearchSteps steps) {
        return new RecordSteps(steps, steps.id().toString(), steps.steps());
    }

    /**
     * Returns one command as a step of its own.
     *
     * @throws IllegalArgumentException where it is no record's command
     */
    public static RecordSteps ofOne(Object command) {
        return switch (command) {
            case CallCommand step -> of(CallSteps.of(step));
            case IncidentCommand step -> of(IncidentSteps.of(step));
            case MissingCommand step -> of(MissingSteps.of(step));
            case SearchCommand step -> of(SearchSteps.of(step));
            default -> throw new IllegalArgumentException("not a record's command: " + command.getClass());
        };
    }

    /**
     * Returns when a command's step happened.
     *
     * @throws IllegalArgumentException where it is no record's command
     */
    static Instant timeOf(Object command) {
        return switch (command) {
            case CallCommand step -> step.at();
            case IncidentCommand step -> step.at();
            case MissingCommand step -> step.at();
            case SearchCommand step -> step.at();
            default -> throw new IllegalArgumentException("not a record's command: " + command.getClass());
        };
    }
}
