package org.thriveline.demand;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.thriveline.policy.Qualifier;

/** Counts incidents by what they also are: of those open, and of those opened today. */
final class ShareRows {
    private final List<Set<Qualifier>> open;
    private final List<Set<Qualifier>> today;

    ShareRows(Canvas canvas) {
        this.open = qualified(canvas.open().stream().map(Open::line));
        this.today = qualified(canvas.openedToday().stream());
    }

    /** Most incidents are nothing else. */
    private static List<Set<Qualifier>> qualified(Stream<IncidentLine> lines) {
        return lines.<Set<Qualifier>>map(line -> line.details().qualifiers())
                .filter(qualifiers -> !qualifiers.isEmpty())
                .toList();
    }

    List<BoardView.Share> view() {
        return List.of(
                share("concern-for-safety", is -> is.contains(Qualifier.CONCERN_FOR_SAFETY)),
                share("mental-health", is -> is.contains(Qualifier.MENTAL_HEALTH)),
                share("domestic", is -> is.contains(Qualifier.DOMESTIC)),
                share("anti-social", is -> is.stream().anyMatch(Qualifier::antiSocial)));
    }

    private BoardView.Share share(String kind, Predicate<Set<Qualifier>> of) {
        return new BoardView.Share(kind, count(open, of), count(today, of));
    }

    private static int count(List<Set<Qualifier>> all, Predicate<Set<Qualifier>> of) {
        return (int) all.stream().filter(of).count();
    }
}
