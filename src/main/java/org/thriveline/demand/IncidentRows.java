package org.thriveline.demand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;

/** Counts open incidents by grade, and lists those that are late or about to be. */
final class IncidentRows {
    private static final int ATTENTION = 12;

    private final Canvas canvas;
    private final Policy policy;
    private final List<Open> shown;

    IncidentRows(Canvas canvas) {
        this.canvas = canvas;
        this.policy = canvas.policy();
        this.shown = canvas.open();
    }

    BoardView.Incidents view() {
        return new BoardView.Incidents(
                shown.size(),
                canvas.openedToday().size(),
                count(shown, Open::late),
                count(shown, Open::soon),
                grades(),
                new AreaRows(canvas).view(),
                attention(),
                new BoardView.ThriveGaps(
                        count(shown, open -> open.line().thrive() == null),
                        count(shown, open -> canvas.stale(open.line())),
                        policy.reassessAfter().toMinutes()),
                new RegradeRows(canvas).view(),
                new ShareRows(canvas).view());
    }

    private List<BoardView.GradeRow> grades() {
        List<BoardView.GradeRow> rows = new ArrayList<>();
        for (GradeRule rule : policy.grades()) {
            rows.add(grade(rule.grade(), rule.label(), target(rule.target())));
        }
        rows.add(grade(null, "Ungraded", null));
        return rows;
    }

    private BoardView.GradeRow grade(@Nullable Grade grade, String label, BoardView.@Nullable TargetView target) {
        List<Open> of = shown.stream().filter(open -> of(open, grade, policy)).toList();
        return new BoardView.GradeRow(
                grade,
                label,
                target,
                of.size(),
                count(of, at(Stage.AWAITING_ASSESSMENT)),
                count(of, at(Stage.AWAITING_DISPATCH)),
                count(of, at(Stage.EN_ROUTE)),
                count(of, at(Stage.AT_SCENE)),
                count(of, at(Stage.RESOLVED)),
                count(of, Open::late),
                count(of, Open::soon),
                oldestWaiting(of));
    }

    /** A grade that the policy of today no longer has counts as ungraded today. */
    static boolean of(Open open, @Nullable Grade grade, Policy policy) {
        Grade given = open.line().grade();
        return Objects.equals(given == null || policy.grade(given).isEmpty() ? null : given, grade);
    }

    private static BoardView.@Nullable TargetView target(@Nullable Target target) {
        return target == null
                ? null
                : new BoardView.TargetView(
                        target.clock(),
                        target.urban().toMinutes(),
                        target.rural().toMinutes());
    }

    private List<BoardView.Attention> attention() {
        return shown.stream()
                .filter(open -> open.late() || open.soon())
                .sorted(Comparator.comparing((Open open) ->
                                Objects.requireNonNull(open.line().due()))
                        .thenComparing(Open::id))
                .limit(ATTENTION)
                .map(this::attention)
                .toList();
    }

    private BoardView.Attention attention(Open open) {
        IncidentLine line = open.line();
        return new BoardView.Attention(
                open.id(),
                Objects.requireNonNull(line.grade()),
                canvas.label(line.details().opening()),
                line.area(),
                line.stage(),
                line.opened(),
                Objects.requireNonNull(line.due()),
                open.late());
    }

    /** Returns when the one that has waited longest for somebody to be sent was opened. */
    static @Nullable Instant oldestWaiting(List<Open> of) {
        return of.stream()
                .map(Open::line)
                .filter(line -> line.stage().waiting())
                .map(IncidentLine::opened)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Predicate<Open> at(Stage stage) {
        return open -> open.line().stage() == stage;
    }

    static int count(List<Open> of, Predicate<Open> which) {
        return (int) of.stream().filter(which).count();
    }
}
