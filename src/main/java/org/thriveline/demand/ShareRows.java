package org.thriveline.demand;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.thriveline.policy.Qualifier;

/** Counts incidents by what they also are: of those open, and of those opened today. */
record ShareRows(Canvas canvas, List<Open> open) {
    private static final Set<Qualifier> ANTI_SOCIAL =
            Set.of(Qualifier.ASB_PERSONAL, Qualifier.ASB_NUISANCE, Qualifier.ASB_ENVIRONMENTAL);

    List<BoardView.Share> view() {
        List<IncidentLine> today = Stream.concat(
                        open.stream().map(Open::line),
                        canvas.board().incidents().closed().values().stream()
                                .filter(line -> canvas.scope().takes(line.area())))
                .filter(line -> canvas.today(line.opened()))
                .toList();
        List<IncidentLine> now = open.stream().map(Open::line).toList();
        return List.of(
                share("concern-for-safety", Set.of(Qualifier.CONCERN_FOR_SAFETY), now, today),
                share("mental-health", Set.of(Qualifier.MENTAL_HEALTH), now, today),
                share("domestic", Set.of(Qualifier.DOMESTIC), now, today),
                share("anti-social", ANTI_SOCIAL, now, today));
    }

    private static BoardView.Share share(
            String kind, Set<Qualifier> any, List<IncidentLine> open, List<IncidentLine> today) {
        return new BoardView.Share(kind, count(any, open), count(any, today));
    }

    private static int count(Set<Qualifier> any, List<IncidentLine> lines) {
        return (int) lines.stream()
                .filter(line -> line.details().qualifiers().stream().anyMatch(any::contains))
                .count();
    }
}
