package org.thriveline.demand;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.PlaceKey;

/** Finds what the board knows round one incident. */
record ContextRows(Canvas canvas, Function<String, List<?>> callEvents) {
    @Nullable
    IncidentContext view(IncidentId id) {
        IncidentLine line = canvas.board().incidents().get(id);
        if (line == null) {
            return null;
        }
        Repeats repeats = new Repeats(canvas);
        return new IncidentContext(
                new OpenRows(canvas).row(id, line),
                line.calls().stream()
                        .map(call -> call(call, repeats))
                        .filter(Objects::nonNull)
                        .toList(),
                earlier(id, line),
                KeptIncidents.KEEP.toDays());
    }

    private IncidentContext.@Nullable CallRow call(CallId id, Repeats repeats) {
        CallLine call = canvas.board().calls().get(id);
        if (call == null) {
            call = told(id);
        }
        return call == null
                ? null
                : new IncidentContext.CallRow(
                        id.value(),
                        call.line(),
                        call.received(),
                        call.answered(),
                        call.ended(),
                        call.caller() == null ? 0 : repeats.calls().getOrDefault(call.caller(), 0));
    }

    /** The board lets go of a call whose incident is over; where that was opened again, the log still has it. */
    private @Nullable CallLine told(CallId id) {
        CallLine line = null;
        for (Object event : callEvents.apply(id.toString())) {
            line = event instanceof CallEvent of ? CallLine.evolve(line, of) : line;
        }
        return line;
    }

    private List<IncidentContext.EarlierRow> earlier(IncidentId id, IncidentLine line) {
        PlaceKey place = line.details().place();
        if (place == null) {
            return List.of();
        }
        return canvas.board().incidents().at(place).stream()
                .filter(other -> !other.equals(id))
                .map(this::earlier)
                .filter(Objects::nonNull)
                .filter(row -> !row.opened().isAfter(line.opened()))
                .sorted(Comparator.comparing(IncidentContext.EarlierRow::opened)
                        .reversed()
                        .thenComparing(IncidentContext.EarlierRow::id))
                .toList();
    }

    private IncidentContext.@Nullable EarlierRow earlier(IncidentId id) {
        IncidentLine line = canvas.board().incidents().get(id);
        return line == null || !canvas.scope().tells(line.area())
                ? null
                : new IncidentContext.EarlierRow(
                        id.value(),
                        canvas.label(line.details().opening()),
                        line.opened(),
                        line.open() ? null : line.changed(),
                        line.closing(),
                        line.grade());
    }
}
