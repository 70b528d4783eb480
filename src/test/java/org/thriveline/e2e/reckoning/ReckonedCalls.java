package org.thriveline.e2e.reckoning;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The board's calls. */
record ReckonedCalls(Sheet sheet) {
    private static final long STANDARD = 10_000;

    Map<String, @Nullable Object> tree() {
        long unknown = sheet.ledger().calls().stream()
                .filter(call -> call.area() == null && sheet.today(call.received()))
                .count();
        return Tree.of(
                "lines",
                Stream.of("999", "101", "online").map(this::line).toList(),
                "areaUnknown",
                sheet.force() ? 0 : unknown);
    }

    private Object line(String line) {
        List<PaperCall> waiting = sheet.ledger().waiting().stream()
                .filter(call -> shown(call, line))
                .toList();
        return Tree.of(
                "line", line,
                "waiting", waiting.size(),
                "longestWaitingSince",
                        waiting.stream()
                                .map(PaperCall::received)
                                .min(Comparator.naturalOrder())
                                .orElse(null),
                "last15Minutes", since(sheet.now().minus(Duration.ofMinutes(15)), line),
                "lastHour", since(sheet.now().minus(Duration.ofMinutes(60)), line),
                "today", since(sheet.midnight(0), line));
    }

    private boolean shown(PaperCall call, String line) {
        return call.line().equals(line)
                && sheet.shows(call.area())
                && !call.received().isAfter(sheet.now());
    }

    private Object since(Instant from, String line) {
        List<PaperCall> offered = sheet.ledger().calls().stream()
                .filter(call -> sheet.between(from, call.received()) && shown(call, line))
                .toList();
        List<Long> waits = offered.stream()
                .map(PaperCall::waited)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        return Tree.of(
                "offered", offered.size(),
                "answered", waits.size(),
                "within10s", waits.stream().filter(wait -> wait <= STANDARD).count(),
                "averageWaitMs", waits.isEmpty() ? null : average(waits),
                "p90WaitMs", waits.isEmpty() ? null : ninety(waits),
                "abandoned",
                        Tree.of(
                                "before-queue-message", abandoned(offered, "before-queue-message"),
                                "in-queue", abandoned(offered, "in-queue"),
                                "after-transfer", abandoned(offered, "after-transfer")));
    }

    private static long average(List<Long> waits) {
        long sum = waits.stream().mapToLong(Long::longValue).sum();
        return Math.floorDiv(2 * sum + waits.size(), 2L * waits.size());
    }

    /** The smallest wait that nine in ten did not exceed. */
    private static long ninety(List<Long> waits) {
        return waits.stream()
                .filter(wait ->
                        10 * waits.stream().filter(other -> other <= wait).count() >= 9L * waits.size())
                .findFirst()
                .orElseThrow();
    }

    private static long abandoned(List<PaperCall> calls, String stage) {
        return calls.stream().filter(call -> stage.equals(call.abandoned())).count();
    }
}
