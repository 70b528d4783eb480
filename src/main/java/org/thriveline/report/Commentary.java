package org.thriveline.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.thriveline.report.Shown.Hidden;
import org.thriveline.report.Shown.Value;
import org.thriveline.report.paper.Figures;

/** Puts figures into what somebody wrote. */
record Commentary(Copy copy) {
    /**
     * Returns the text with each reference's figure in its place; what names none stays as it is written. Of a public copy, a number
     * that somebody typed is not told either where it is one that the copy does not tell.
     */
    String of(String text) {
        List<Put> puts = new ArrayList<>(untold(text));
        for (Reference reference : References.in(text)) {
            String as = figure(reference.name()).orElse(text.substring(reference.from(), reference.to()));
            puts.add(new Put(reference.from(), reference.to(), as));
        }
        puts.sort(Comparator.comparingInt(Put::from));
        StringBuilder shown = new StringBuilder();
        int done = 0;
        for (Put put : puts) {
            shown.append(text, done, put.from()).append(put.as());
            done = put.to();
        }
        return shown.append(text.substring(done)).toString();
    }

    /** What is put in the place of a part of the text. */
    private record Put(int from, int to, String as) {}

    private List<Put> untold(String text) {
        if (!copy.isOpen()) {
            return List.of();
        }
        Copy full = Copy.full(copy.snapshot());
        Set<String> secrets = new HashSet<>();
        for (FrozenFigure figure : copy.snapshot().figures()) {
            Map<String, String> told = ways(copy, figure);
            ways(full, figure).forEach((reference, value) -> {
                // Months that are not drawn are hidden for standing nowhere, not for being small.
                boolean month = reference.substring(figure.id().length()).matches("\\.[0-9]{4}-[0-9]{2}");
                if (!told.containsKey(reference) && (!month || figure.chart())) {
                    secrets.add(TypedNumbers.plain(value));
                }
            });
        }
        return new TypedNumbers(full, "")
                .in(text).stream()
                        .filter(flag -> secrets.contains(TypedNumbers.plain(flag.typed())))
                        .map(flag -> new Put(flag.from(), flag.to(), PaperMaker.CONFIDENTIAL))
                        .toList();
    }

    /** Returns what a reference stands for, empty where it names nothing. */
    Optional<String> figure(String name) {
        return copy.snapshot().figures().stream()
                .filter(figure -> name.equals(figure.id()) || name.startsWith(figure.id() + "."))
                .map(figure -> one(figure, name.substring(figure.id().length())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> one(FrozenFigure figure, String which) {
        return switch (which) {
            case "" -> Optional.of(words(copy.current(figure), figure.unit().equals("percent") ? " %" : "", false));
            case References.PREVIOUS ->
                Optional.of(words(copy.previous(figure), figure.unit().equals("percent") ? " %" : "", false));
            case References.CHANGE ->
                Optional.of(
                        words(copy.change(figure), figure.unit().equals("percent") ? " percentage points" : "", true));
            case References.PERCENT -> Optional.of(words(copy.percent(figure), " %", true));
            default -> {
                String month = which.substring(1);
                yield figure.months().containsKey(month)
                                || figure.previousMonths().containsKey(month)
                        ? Optional.of(words(copy.month(figure, month), "", false))
                        : Optional.empty();
            }
        };
    }

    private static String words(Shown shown, String unit, boolean signed) {
        if (shown instanceof Value value) {
            return Figures.shown(value.value(), signed) + unit;
        }
        return shown == Hidden.HIDDEN ? PaperMaker.CONFIDENTIAL : PaperMaker.NOT_APPLICABLE;
    }

    /** Returns all that a report tells of a figure, by the reference to it. */
    static Map<String, String> ways(Copy copy, FrozenFigure figure) {
        Map<String, Shown> shown = new LinkedHashMap<>();
        shown.put(figure.id(), copy.current(figure));
        shown.put(figure.id() + References.PREVIOUS, copy.previous(figure));
        shown.put(figure.id() + References.CHANGE, copy.change(figure));
        shown.put(figure.id() + References.PERCENT, copy.percent(figure));
        Stream.of(figure.months(), figure.previousMonths())
                .flatMap(months -> months.keySet().stream())
                .forEach(month -> shown.put(figure.id() + "." + month, copy.month(figure, month)));
        Map<String, String> ways = new LinkedHashMap<>();
        shown.forEach((reference, each) -> {
            if (each instanceof Value value) {
                ways.put(reference, Figures.shown(value.value(), false));
            }
        });
        return ways;
    }
}
