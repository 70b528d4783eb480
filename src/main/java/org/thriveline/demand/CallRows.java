package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.Line;

/** Counts calls by line. A call counts when it was received, whatever became of it and when. */
record CallRows(Collection<CallLine> calls, Instant midnight, Instant now) {
    private static final Duration HOUR = Duration.ofHours(1);

    BoardView.Calls view() {
        return new BoardView.Calls(Arrays.stream(Line.values()).map(this::row).toList());
    }

    private BoardView.LineRow row(Line line) {
        List<CallLine> onLine = calls.stream()
                .filter(call -> call.line() == line && !call.received().isAfter(now))
                .toList();
        List<Instant> waiting = onLine.stream()
                .filter(CallLine::waiting)
                .map(CallLine::received)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new BoardView.LineRow(
                line,
                waiting.size(),
                waiting.isEmpty() ? null : waiting.getFirst(),
                since(now.minus(HOUR), onLine),
                since(midnight, onLine));
    }

    private static BoardView.CallCounts since(Instant from, List<CallLine> calls) {
        List<CallLine> offered = calls.stream()
                .filter(call -> call.received().isAfter(from) || call.received().equals(from))
                .toList();
        return new BoardView.CallCounts(
                offered.size(),
                (int) offered.stream()
                        .filter(call -> Objects.nonNull(call.answered()))
                        .count(),
                (int) offered.stream().filter(CallLine::withinStandard).count(),
                new BoardView.Abandoned(
                        abandoned(offered, AbandonStage.BEFORE_QUEUE_MESSAGE),
                        abandoned(offered, AbandonStage.IN_QUEUE),
                        abandoned(offered, AbandonStage.AFTER_TRANSFER)));
    }

    private static int abandoned(List<CallLine> calls, AbandonStage stage) {
        return (int) calls.stream().filter(call -> call.abandoned() == stage).count();
    }
}
