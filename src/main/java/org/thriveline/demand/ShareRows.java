package org.thriveline.demand;

import java.util.List;
import java.util.function.Predicate;
import org.thriveline.policy.Qualifier;

/** Counts incidents by what they also are: of those open, and of those opened today. */
record ShareRows(List<IncidentLine> open, List<IncidentLine> today) {
    List<BoardView.Share> view() {
        return List.of(
                share("concern-for-safety", Qualifier.CONCERN_FOR_SAFETY::equals),
                share("mental-health", Qualifier.MENTAL_HEALTH::equals),
                share("domestic", Qualifier.DOMESTIC::equals),
                share("anti-social", Qualifier::antiSocial));
    }

    private BoardView.Share share(String kind, Predicate<Qualifier> of) {
        return new BoardView.Share(kind, count(open, of), count(today, of));
    }

    private static int count(List<IncidentLine> lines, Predicate<Qualifier> of) {
        return (int) lines.stream()
                .filter(line -> line.details().qualifiers().stream().anyMatch(of))
                .count();
    }
}
