package org.thriveline.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** What was seen minute by minute, and how it grows. Used by one thread. */
final class SoakMinutes {
    /** In MB a minute. What the board and the facts keep of each record grows with the demand: some 0.05 at ten forces' worth. */
    static final double HEAP = 0.5;

    static final double THREADS = 0.2;
    static final double FILES = 0.5;

    private final List<Row> rows = new ArrayList<>();

    /** What there was at the end of a minute. */
    record Row(
            int minute,
            long position,
            long acknowledged,
            long sentAgain,
            long imported,
            long reads,
            int sessions,
            long messages,
            int faults,
            SoakServer.Held held) {}

    void add(Row row) {
        rows.add(row);
    }

    /** Returns how fast something grows from a minute on, by least squares. */
    double slope(int from, ToDoubleFunction<Row> of) {
        List<Row> after = rows.stream().filter(row -> row.minute() >= from).toList();
        double meanX = after.stream().mapToDouble(Row::minute).average().orElse(0);
        double meanY = after.stream().mapToDouble(of).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Row row : after) {
            above += (row.minute() - meanX) * (of.applyAsDouble(row) - meanY);
            below += (row.minute() - meanX) * (row.minute() - meanX);
        }
        return below == 0 ? 0 : above / below;
    }

    static String head() {
        return "| minute | log | recorded by hand | sent again | rows imported | reads | sessions | messages a second"
                + " | faults | heap MB | resident MB | threads | files |\n"
                + "| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |";
    }

    static String line(Row row) {
        return String.format(
                Locale.ROOT,
                "| %d | %,d | %,d | %,d | %,d | %,d | %d | %,d | %d | %.1f | %.0f | %d | %d |",
                row.minute(),
                row.position(),
                row.acknowledged(),
                row.sentAgain(),
                row.imported(),
                row.reads(),
                row.sessions(),
                row.messages(),
                row.faults(),
                row.held().heap(),
                row.held().resident(),
                row.held().threads(),
                row.held().files());
    }

    /** Returns what grew faster than it may; nothing of a run too short to tell. */
    List<String> growth(int from) {
        List<String> wrong = new ArrayList<>();
        if (rows.size() - from < 3) {
            return wrong;
        }
        tooFast(wrong, "heap", slope(from, row -> row.held().heap()), HEAP);
        tooFast(wrong, "threads", slope(from, row -> row.held().threads()), THREADS);
        tooFast(wrong, "files", slope(from, row -> row.held().files()), FILES);
        return wrong;
    }

    private static void tooFast(List<String> wrong, String what, double slope, double most) {
        if (slope > most) {
            wrong.add(String.format(Locale.ROOT, "%s grows by %.3f a minute, more than %.3f", what, slope, most));
        }
    }

    /** Returns the slopes in words. */
    String slopes(int from) {
        return String.format(
                Locale.ROOT,
                "growth a minute from minute %d on: heap %.3f MB (at most %.1f), threads %.3f (%.1f), files %.3f"
                        + " (%.1f)",
                from,
                slope(from, row -> row.held().heap()),
                HEAP,
                slope(from, row -> row.held().threads()),
                THREADS,
                slope(from, row -> row.held().files()),
                FILES);
    }
}
