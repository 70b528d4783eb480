package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells which of two moments the starts of a file's records meant, where records are numbered in the order in which they
 * start: a lower number cannot have started long after a higher one. Not safe for use by more than one thread.
 */
final class NumberOrder {
    /** Numbers are given out a little out of order; in the CAD files nearly always by less than this. */
    private static final Duration SLACK = Duration.ofMinutes(10);

    private static final Comparator<String> BY_NUMBER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    private final List<Doubtful> rows = new ArrayList<>();

    /** @param backward how far the row's own steps run backward with the earlier start, and with the later */
    private record Doubtful(String id, long line, List<Instant> starts, List<Long> backward) {}

    /** Adds a record whose start may be either of two moments. */
    void add(String id, long line, Reading start, ClockChange row) {
        rows.add(new Doubtful(id, line, start.moments(), List.of(row.backward(false), row.backward(true))));
    }

    /** Returns, by line, whether the start was the later one; without those that are still open. */
    Map<Long, Boolean> laterStarts() {
        rows.sort(Comparator.comparing(Doubtful::id, BY_NUMBER).thenComparingLong(Doubtful::line));
        List<List<Long>> upTo = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            upTo.add(costs(i, i == 0 ? List.of(0L, 0L) : upTo.get(i - 1), i - 1, true));
        }
        Map<Long, Boolean> told = new HashMap<>();
        List<Long> after = List.of(0L, 0L);
        for (int i = rows.size() - 1; i >= 0; i--) {
            List<Long> from = costs(i, after, i + 1, false);
            Doubtful row = rows.get(i);
            long earlier = upTo.get(i).get(0) + from.get(0) - row.backward().get(0);
            long later = upTo.get(i).get(1) + from.get(1) - row.backward().get(1);
            if (earlier != later) {
                told.put(row.line(), later < earlier);
            }
            after = from;
        }
        return told;
    }

    /** Returns what each of a row's two starts costs, together with the best of its neighbours beyond {@code next}. */
    private List<Long> costs(int at, List<Long> beyond, int next, boolean nextIsBefore) {
        Doubtful row = rows.get(at);
        List<Long> costs = new ArrayList<>();
        for (int start = 0; start < 2; start++) {
            long least = 0;
            if (next >= 0 && next < rows.size()) {
                Instant mine = row.starts().get(start);
                List<Instant> other = rows.get(next).starts();
                least = Math.min(
                        beyond.get(0) + outOfOrder(mine, other.get(0), nextIsBefore),
                        beyond.get(1) + outOfOrder(mine, other.get(1), nextIsBefore));
            }
            costs.add(row.backward().get(start) + least);
        }
        return costs;
    }

    private static long outOfOrder(Instant mine, Instant other, boolean otherIsBefore) {
        Duration back = otherIsBefore ? Duration.between(mine, other) : Duration.between(other, mine);
        return Math.max(0, back.minus(SLACK).toSeconds());
    }
}
