package org.thriveline.demand;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
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
     * @param area whose, null for the whole force
     * @param now the moment it is for
     * @param simulated whether anything on the board came from the simulated force
     */
    public BoardView paint(Board board, @Nullable AreaCode area, Instant now, boolean simulated) {
        Policy policy = policies.at(now);
        Instant midnight = now.atZone(policies.zone())
                .toLocalDate()
                .atStartOfDay(policies.zone())
                .toInstant();
        return new BoardView(
                policies.force(),
                area,
                area == null ? null : policy.area(area).map(AreaRule::name).orElse(area.value()),
                policy.version(),
                policies.zone().getId(),
                simulated,
                new IncidentRows(policies, board, now).view(area),
                new CallRows(board.calls(), midnight, now).view(),
                missing(board, policy, area),
                new BoardView.StopSearches((int) board.searches().stream()
                        .filter(search -> within(search.area(), area))
                        .filter(search ->
                                !search.at().isBefore(midnight) && !search.at().isAfter(now))
                        .count()));
    }

    private static BoardView.Missing missing(Board board, Policy policy, @Nullable AreaCode area) {
        List<MissingLine> open = board.missing().stream()
                .filter(line -> within(line.area(), area))
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

    static boolean within(@Nullable AreaCode of, @Nullable AreaCode asked) {
        return asked == null || Objects.equals(of, asked);
    }
}
