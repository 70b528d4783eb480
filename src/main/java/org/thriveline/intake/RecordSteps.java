package org.thriveline.intake;

import java.util.List;
import java.util.stream.Stream;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallSteps;
import org.thriveline.crime.CrimeCommand;
import org.thriveline.crime.CrimeSteps;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentSteps;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingSteps;
import org.thriveline.policy.Envelope;
import org.thriveline.policy.Timed;
import org.thriveline.stopsearch.SearchCommand;
import org.thriveline.stopsearch.SearchSteps;

/**
 * RecordSteps of one record, of whichever kind: recorded together or not at all. Immutable.
 *
 * @param envelope what goes over the command bus
 * @param record the name of the record's stream in the log
 * @param commands the steps, in the order in which they are said
 */
public record RecordSteps(Envelope envelope, String record, List<? extends Timed> commands) {
    /** Returns one record's steps. */
    public static RecordSteps of(Envelope envelope) {
        return new RecordSteps(envelope, envelope.id().toString(), envelope.steps());
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
            case CrimeCommand step -> of(CrimeSteps.of(step));
            default -> throw new IllegalArgumentException("not a record's command: " + command.getClass());
        };
    }

    /** Returns these steps and then those, of the same record. */
    RecordSteps then(RecordSteps next) {
        return switch (envelope) {
            case CallSteps steps ->
                of(new CallSteps(steps.id(), joined(steps.steps(), ((CallSteps) next.envelope).steps())));
            case IncidentSteps steps ->
                of(new IncidentSteps(steps.id(), joined(steps.steps(), ((IncidentSteps) next.envelope).steps())));
            case MissingSteps steps ->
                of(new MissingSteps(steps.id(), joined(steps.steps(), ((MissingSteps) next.envelope).steps())));
            case SearchSteps steps ->
                of(new SearchSteps(steps.id(), joined(steps.steps(), ((SearchSteps) next.envelope).steps())));
            case CrimeSteps steps ->
                of(new CrimeSteps(steps.id(), joined(steps.steps(), ((CrimeSteps) next.envelope).steps())));
            default -> throw new IllegalArgumentException("not a record's steps: " + envelope.getClass());
        };
    }

    private static <C> List<C> joined(List<C> first, List<C> second) {
        return Stream.concat(first.stream(), second.stream()).toList();
    }
}
