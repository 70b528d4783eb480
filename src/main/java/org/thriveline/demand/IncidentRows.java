package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.Grade;
import org.thriveline.policy.GradeRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.Target;

/** Counts open incidents by grade and area, and lists those that are late or about to be. */
final class IncidentRows {
    private static final Duration SOON = Duration.ofMinutes(10);
    private static final int ATTENTION = 12;

    private final Policies policies;
    private final Policy policy;
    private final Map<String, String> labels;
    private final Instant now;
    private final List<Open> all;

    IncidentRows(Policies policies, Board board, Instant now) {
        this.policies = policies;
        this.policy = policies.at(now);
        this.labels = policy.labels();
        this.now = now;
        this.all = board.incidents().entrySet().stream()
                .filter(entry -> entry.getValue().open())
                .map(entry -> open(entry.getKey().value(), entry.getValue()))
                .toList();
    }

    BoardView.Incidents view(Scope scope) {
        List<Open> shown =
                all.stream().filter(open -> scope.takes(open.line().area())).toList();
        return new BoardView.Incidents(
                shown.size(),
                count(shown, Open::late),
                count(shown, Open::soon),
                grades(shown),
                areas(),
                attention(shown));
    }

    private Open open(String id, IncidentLine line) {
        Instant due = line.due(policies);
        boolean late = due != null && due.isBefore(now);
        boolean soon = due != null && !late && !due.isAfter(now.plus(SOON));
        return new Open(id, line, due, late, soon);
    }

    private List<BoardView.GradeRow> grades(List<Open> shown) {
        List<BoardView.GradeRow> rows = new ArrayList<>();
        for (GradeRule rule : policy.grades()) {
            rows.add(grade(rule.grade(), rule.label(), target(rule.target()), shown));
        }
        rows.add(grade(null, "Ungraded", null, shown));
        return rows;
    }

    private BoardView.GradeRow grade(
            @Nullable Grade grade, String label, BoardView.@Nullable TargetView target, List<Open> shown) {
        List<Open> of = shown.stream().filter(open -> of(open, grade)).toList();
        return new BoardView.GradeRow(
                grade,
                label,
                target,
                of.size(),
                count(of, at(Stage.AWAITING_DISPATCH)),
                count(of, at(Stage.EN_ROUTE)),
                count(of, at(Stage.AT_SCENE)),
                count(of, at(Stage.RESOLVED)),
                count(of, Open::late),
                count(of, Open::soon),
                oldestWaiting(of));
    }

    /** A grade that the policy of today no longer has counts as ungraded today. */
    private boolean of(Open open, @Nullable Grade grade) {
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

    private List<BoardView.AreaRow> areas() {
        Stream<BoardView.AreaRow> named = policy.areas().stream().map(rule -> area(rule, of(rule.code())));
        List<Open> elsewhere = all.stream()
                .filter(open -> open.line().area() == null
                        || policy.area(open.line().area()).isEmpty())
                .toList();
        return Stream.concat(named, Stream.of(area(null, elsewhere))).toList();
    }

    private List<Open> of(AreaCode area) {
        return all.stream().filter(open -> area.equals(open.line().area())).toList();
    }

    private BoardView.AreaRow area(@Nullable AreaRule rule, List<Open> of) {
        List<Integer> byGrade = new ArrayList<>();
        policy.grades().forEach(grade -> byGrade.add(count(of, open -> of(open, grade.grade()))));
        byGrade.add(count(of, open -> of(open, null)));
        return new BoardView.AreaRow(
                rule == null ? null : rule.code(),
                rule == null ? "No area of this policy" : rule.name(),
                rule == null ? null : rule.column(),
                rule == null ? null : rule.row(),
                of.size(),
                count(of, Open::late),
                count(of, Open::soon),
                byGrade,
                oldestWaiting(of));
    }

    private List<BoardView.Attention> attention(List<Open> shown) {
        return shown.stream()
                .filter(open -> open.late() || open.soon())
                .sorted(Comparator.comparing((Open open) -> Objects.requireNonNull(open.due()))
                        .thenComparing(Open::id))
                .limit(ATTENTION)
                .map(this::attention)
                .toList();
    }

    private BoardView.Attention attention(Open open) {
        IncidentLine line = open.line();
        String code = line.opening().value();
        return new BoardView.Attention(
                open.id(),
                Objects.requireNonNull(line.grade()),
                labels.getOrDefault(code, code),
                line.area(),
                line.stage(),
                line.opened(),
                Objects.requireNonNull(open.due()),
                open.late());
    }

    private static @Nullable Instant oldestWaiting(List<Open> of) {
        return of.stream()
                .filter(at(Stage.AWAITING_DISPATCH))
                .map(open -> open.line().opened())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static Predicate<Open> at(Stage stage) {
        return open -> open.line().stage() == stage;
    }

    private static int count(List<Open> of, Predicate<Open> which) {
        return (int) of.stream().filter(which).count();
    }

    private record Open(
            String id, IncidentLine line, @Nullable Instant due, boolean late, boolean soon) {}
}
