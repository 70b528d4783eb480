package org.thriveline.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.thriveline.history.Comparison;

/** A snapshot of a few figures, made by hand. */
final class SampleSnapshot {
    private SampleSnapshot() {}

    /** Returns the figures of the quarter as a snapshot, whose counts below 5 are small. */
    static Snapshot of(FrozenFigure... figures) {
        return of(List.of(), figures);
    }

    static Snapshot of(List<Snapshot.Sum> sums, FrozenFigure... figures) {
        return new Snapshot(
                "panel-quarter",
                "2018/19-Q2",
                "Quarter 2, 2018/19",
                "Leicestershire Police",
                "Europe/London",
                false,
                42,
                Instant.parse("2018-10-12T09:00:00Z"),
                Snapshot.FOLD,
                "6d625565",
                List.of("2016-04"),
                new Comparison.Days("2018/19-Q2", LocalDate.of(2018, 7, 1), LocalDate.of(2018, 9, 30)),
                new Comparison.Days("2017/18-Q2", LocalDate.of(2017, 7, 1), LocalDate.of(2017, 9, 30)),
                List.of(new Snapshot.Section("calls", "Calls", List.of(new Snapshot.Part("calls", "Calls")))),
                new Snapshot.Copying(5, 1, sums),
                List.of(figures),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(new Snapshot.Term("Grade 1", "Emergency.")));
    }

    /** Returns a count, with its months where all three are given. */
    static FrozenFigure count(String id, String title, long current, long previous, long... months) {
        return figure(id, title, Amount.of(current), Amount.of(previous), months);
    }

    static FrozenFigure figure(
            String id, String title, @Nullable Amount current, @Nullable Amount previous, long... months) {
        SortedMap<String, Amount> by = new TreeMap<>();
        List<String> names = List.of("2018-07", "2018-08", "2018-09");
        for (int month = 0; month < months.length; month++) {
            by.put(names.get(month), Amount.of(months[month]));
        }
        boolean share = current != null && current.of() != null;
        return new FrozenFigure(
                id,
                "calls",
                "calls",
                null,
                title,
                share ? "percent" : "count",
                title + ", each one.",
                months.length > 0,
                null,
                null,
                current,
                previous,
                by,
                new TreeMap<>(),
                null);
    }

    /** Returns the same figures with one more digit in the current count of the first. */
    static Snapshot changed(Snapshot snapshot) {
        FrozenFigure first = snapshot.figures().getFirst();
        FrozenFigure[] figures = snapshot.figures().toArray(FrozenFigure[]::new);
        long more = first.current() == null ? 1 : first.current().value().longValue() + 1;
        figures[0] = figure(first.id(), first.title(), Amount.of(more), first.previous());
        return of(snapshot.copying().sums(), Arrays.copyOf(figures, figures.length));
    }
}
