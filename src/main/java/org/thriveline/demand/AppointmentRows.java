package org.thriveline.demand;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Counts the appointments whose window begins today by what became of them, and lists those to come or to look after. */
record AppointmentRows(Canvas canvas) {
    private static final int LISTED = 8;

    /** How an appointment stands. */
    enum State {
        @JsonProperty("upcoming")
        UPCOMING,
        /** Its window has begun, and nobody is there yet. */
        @JsonProperty("due")
        DUE,
        @JsonProperty("kept")
        KEPT,
        /** Its window is over, and nobody came in it. */
        @JsonProperty("missed")
        MISSED
    }

    private record Of(String id, IncidentLine line, Appointment appointment, State state) {}

    BoardView.Appointments view() {
        Instant tomorrow =
                canvas.midnight().atZone(canvas.policies().zone()).plusDays(1).toInstant();
        List<Of> today = canvas.recent()
                .filter(open -> begins(open.line(), tomorrow))
                .map(this::of)
                .toList();
        Map<State, Integer> counts = new EnumMap<>(State.class);
        today.forEach(of -> counts.merge(of.state(), 1, Integer::sum));
        return new BoardView.Appointments(
                today.size(),
                counts.getOrDefault(State.UPCOMING, 0),
                counts.getOrDefault(State.DUE, 0),
                counts.getOrDefault(State.KEPT, 0),
                counts.getOrDefault(State.MISSED, 0),
                next(today));
    }

    private boolean begins(IncidentLine line, Instant tomorrow) {
        Appointment appointment = line.appointment();
        return appointment != null
                && !appointment.start().isBefore(canvas.midnight())
                && appointment.start().isBefore(tomorrow);
    }

    private Of of(Open open) {
        Appointment appointment = Objects.requireNonNull(open.line().appointment());
        return new Of(open.id(), open.line(), appointment, state(open.line(), appointment));
    }

    /** Who is there before the end has kept it; so has who dealt with it in another way, such as by telephone. */
    private State state(IncidentLine line, Appointment appointment) {
        Instant there = line.arrived() == null ? line.dealt() : line.arrived();
        if (there != null) {
            return there.isAfter(appointment.end()) ? State.MISSED : State.KEPT;
        }
        if (canvas.now().isBefore(appointment.start())) {
            return State.UPCOMING;
        }
        return canvas.now().isAfter(appointment.end()) ? State.MISSED : State.DUE;
    }

    private List<BoardView.AppointmentRow> next(List<Of> today) {
        return today.stream()
                .filter(of -> of.state() != State.KEPT && of.line().stage().awaited())
                .sorted(Comparator.comparing((Of of) -> of.appointment().start())
                        .thenComparing(of -> of.id()))
                .limit(LISTED)
                .map(of -> new BoardView.AppointmentRow(
                        of.id(),
                        canvas.label(of.line().details().opening()),
                        of.line().area(),
                        of.appointment().start(),
                        of.appointment().end(),
                        of.state()))
                .toList();
    }
}
