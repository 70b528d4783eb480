package org.thriveline.demand;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.RiskRule;

/** Makes a {@link BoardView} of a {@link Board}: a pure function of the state, the area and the moment. */
public final class BoardPainter {
    private final Policies policies;

    public BoardPainter(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns the view.
     *
     * @param scope whose
     * @param now the moment it is for
     * @param simulated whether anything on the board came from the simulated force
     */
    public DemandView paint(ViewKind kind, Board board, Scope scope, Instant now, boolean simulated) {
        return switch (kind) {
            case BOARD -> board(board, scope, now, simulated);
        };
    }

    BoardView board(Board board, Scope scope, Instant now, boolean simulated) {
        Policy policy = policies.at(now);
        Instant midnight = now.atZone(policies.zone())
                .toLocalDate()
                .atStartOfDay(policies.zone())
                .toInstant();
        return new BoardView(
                About.of(policies, policy, scope, simulated),
                new IncidentRows(policies, board, now).view(scope),
                new CallRows(board.calls(), midnight, now).view(),
                missing(board, policy, scope),
                new BoardView.StopSearches((int) board.searches().stream()
                        .filter(search -> scope.takes(search.area()))
                        .filter(search ->
                                !search.at().isBefore(midnight) && !search.at().isAfter(now))
                        .count()));
    }

    private static BoardView.Missing missing(Board board, Policy policy, Scope scope) {
        List<MissingLine> open = board.missing().stream()
                .filter(line -> scope.takes(line.area()))
                .toList();
        return new BoardView.Missing(
                open.size(),
                policy.risks().stream().map(risk -> risk(risk, open)).toList());
    }

    private static BoardView.RiskRow risk(RiskRule rule, List<MissingLine> open) {
        List<Instant> since = open.stream()
                .filter(line -> line.risk().equals(rule.level()))
                .map(MissingLine::reported)
                .sorted(Comparator.naturalOrder())
                .toList();
        return new BoardView.RiskRow(
                rule.level(), rule.label(), since.size(), since.isEmpty() ? null : since.getFirst());
    }
}
