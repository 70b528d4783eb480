package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.Line;

/** Counts calls by line. A call counts when it was received, whatever became of it and when. */
record CallRows(Canvas canvas) {
    private static final double PERCENTILE = 0.9;

    BoardView.Calls view() {
        List<CallLine> all = canvas.board().calls().all().values().stream()
                .filter(call -> !call.received().isAfter(canvas.now()))
                .toList();
        List<CallLine> shown =
                all.stream().filter(call -> canvas.scope().takes(call.area())).toList();
        long unknown = canvas.scope().force() || !canvas.scope().unlimited()
                ? 0
                : all.stream()
                        .filter(call -> call.area() == null && canvas.today(call.received()))
                        .count();
        return new BoardView.Calls(
                Arrays.stream(Line.values()).map(line -> row(line, shown)).toList(), (int) unknown);
    }

    private BoardView.LineRow row(Line line, List<CallLine> shown) {
        List<CallLine> onLine =
                shown.stream().filter(call -> call.line() == line).toList();
        List<Instant> waiting = onLine.stream()
                .filter(CallLine::waiting)
                .map(CallLine::received)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new BoardView.LineRow(
                line,
                waiting.size(),
                waiting.isEmpty() ? null : waiting.getFirst(),
                since(canvas.now().minus(Duration.ofMinutes(15)), onLine),
                since(canvas.now().minus(Duration.ofHours(1)), onLine),
                since(canvas.midnight(), onLine));
    }

    private static BoardView.CallCounts since(Instant from, List<CallLine> calls) {
        List<CallLine> offered =
                calls.stream().filter(call -> !call.received().isBefore(from)).toList();
        long[] waits = offered.stream()
                .filter(call -> Objects.nonNull(call.answered()))
                .mapToLong(CallRows::waited)
                .sorted()
                .toArray();
        return new BoardView.CallCounts(
                offered.size(),
                waits.length,
                (int) offered.stream().filter(CallLine::withinStandard).count(),
                waits.length == 0
                        ? null
                        : Math.round(Arrays.stream(waits).average().orElseThrow()),
                waits.length == 0 ? null : waits[rank(waits.length)],
                new BoardView.Abandoned(
                        abandoned(offered, AbandonStage.BEFORE_QUEUE_MESSAGE),
                        abandoned(offered, AbandonStage.IN_QUEUE),
                        abandoned(offered, AbandonStage.AFTER_TRANSFER)));
    }

    /** A call whose times are out of order waited for no time. */
    private static long waited(CallLine call) {
        return Math.max(
                0,
                Duration.between(call.received(), Objects.requireNonNull(call.answered()))
                        .toMillis());
    }

    /** The nearest rank: the smallest wait that at least so many of the waits do not exceed. */
    private static int rank(int length) {
        return (int) Math.ceil(PERCENTILE * length) - 1;
    }

    private static int abandoned(List<CallLine> calls, AbandonStage stage) {
        return (int) calls.stream().filter(call -> call.abandoned() == stage).count();
    }
}
