package org.thriveline.demand;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.RiskRule;

/** Counts people still missing by risk, and lists those at the gravest first. */
final class MissingRows {
    private static final int LISTED = 20;

    private final Canvas canvas;
    private final List<Map.Entry<MissingId, MissingLine>> open;

    MissingRows(Canvas canvas) {
        this.canvas = canvas;
        this.open = canvas.board().missing().entrySet().stream()
                .filter(entry -> canvas.scope().takes(entry.getValue().area()))
                .toList();
    }

    BoardView.Missing view() {
        List<RiskRule> risks = canvas.policy().risks();
        return new BoardView.Missing(open.size(), risks.stream().map(this::risk).toList(), people(risks));
    }

    private BoardView.RiskRow risk(RiskRule rule) {
        List<Instant> since = open.stream()
                .map(Map.Entry::getValue)
                .filter(line -> line.risk().equals(rule.level()))
                .map(MissingLine::reported)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new BoardView.RiskRow(
                rule.level(), rule.label(), since.size(), since.isEmpty() ? null : since.getFirst());
    }

    /** A level that the policy of today no longer has comes last. */
    private List<BoardView.MissingPerson> people(List<RiskRule> risks) {
        List<String> order = risks.stream().map(rule -> rule.level().value()).toList();
        return open.stream()
                .sorted(Comparator.comparingInt((Map.Entry<MissingId, MissingLine> entry) -> Math.floorMod(
                                order.indexOf(entry.getValue().risk().value()), Integer.MAX_VALUE))
                        .thenComparing(entry -> entry.getValue().reported())
                        .thenComparing(entry -> entry.getKey().value()))
                .limit(LISTED)
                .map(entry -> person(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static BoardView.MissingPerson person(MissingId id, MissingLine line) {
        return new BoardView.MissingPerson(
                id.value(), line.risk(), line.age(), line.from(), line.area(), line.reported());
    }
}
