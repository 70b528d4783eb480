package org.thriveline.figures;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.thriveline.policy.Grade;

/** Counts whole paths from grade to grade. Not thread-safe. */
final class Paths {
    /** Paths that are listed; the rest are told in one sum. */
    private static final int LISTED = 50;

    private static final Comparator<JourneyFigures.Path> COMMONEST = Comparator.comparingInt(JourneyFigures.Path::count)
            .reversed()
            .thenComparing(path -> path.grades().size())
            .thenComparing(path -> path.grades().stream().map(Grade::toString).collect(Collectors.joining()));

    private final Map<List<Grade>, Integer> counts = new HashMap<>();
    private final Moves ends = new Moves();

    void add(List<GradeStep> steps) {
        List<Grade> path = steps.stream().map(GradeStep::grade).toList();
        counts.merge(path, 1, Integer::sum);
        ends.add(path.isEmpty() ? null : path.getFirst(), path.isEmpty() ? null : path.getLast());
    }

    List<JourneyFigures.End> ends() {
        return ends.all().stream()
                .map(end -> new JourneyFigures.End(end.from(), end.to(), end.count()))
                .toList();
    }

    List<JourneyFigures.Path> commonest() {
        return ranked().subList(0, Math.min(LISTED, counts.size()));
    }

    JourneyFigures.OtherPaths others() {
        List<JourneyFigures.Path> rest = ranked().subList(Math.min(LISTED, counts.size()), counts.size());
        return new JourneyFigures.OtherPaths(
                rest.size(),
                rest.stream().mapToInt(JourneyFigures.Path::count).sum());
    }

    private List<JourneyFigures.Path> ranked() {
        return counts.entrySet().stream()
                .map(entry -> new JourneyFigures.Path(entry.getKey(), entry.getValue()))
                .sorted(COMMONEST)
                .toList();
    }
}
