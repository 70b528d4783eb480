package org.thriveline.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.call.CallSteps;
import org.thriveline.call.Line;

/** What one line says of the call that led to its incident, and that has the incident's number. */
final class MappedCall {
    private final Mapping.CallColumns columns;
    private final MappedRow row;
    private final Map<Stamp, ClockChange.Told> times;
    private final List<CallCommand> steps = new ArrayList<>();

    MappedCall(Mapping.CallColumns columns, MappedRow row, Map<Stamp, ClockChange.Told> times) {
        this.columns = columns;
        this.row = row;
        this.times = times;
    }

    /** Returns the call's steps, empty where nobody called or nothing tells when. */
    Optional<RecordSteps> steps(String number) throws BadField {
        String channel = row.text(columns.channel());
        Line line = channel == null ? null : columns.lines().get(channel);
        if (line == null || !times.containsKey(Stamp.RECEIVED)) {
            return Optional.empty();
        }
        CallId id = new CallId(number);
        add(id, Stamp.RECEIVED, at -> new CallCommand.Receive(id, at, line, null, null));
        add(id, Stamp.ANSWERED, at -> new CallCommand.Answer(id, at));
        addUnflagged(Stamp.RECORDED, at -> new CallCommand.LeadToIncident(id, at, number));
        add(id, Stamp.ENDED, at -> new CallCommand.End(id, at));
        return Optional.of(RecordSteps.of(new CallSteps(id, steps)));
    }

    private void add(CallId id, Stamp stamp, Function<Instant, CallCommand> step) {
        addUnflagged(stamp, step);
        ClockChange.Told told = times.get(stamp);
        if (told != null && told.flag() != null) {
            steps.add(new CallCommand.FlagTime(id, told.at(), stamp.step(), told.flag()));
        }
    }

    /** The incident's own record carries the flag of its start. */
    private void addUnflagged(Stamp stamp, Function<Instant, CallCommand> step) {
        ClockChange.Told told = times.get(stamp);
        if (told != null) {
            steps.add(step.apply(told.at()));
        }
    }
}
