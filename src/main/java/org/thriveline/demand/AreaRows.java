package org.thriveline.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.Policy;

/** Counts open incidents by area: all areas that may be told of, whichever are shown. */
final class AreaRows {
    private final Policy policy;
    private final List<Open> all;
    private final Scope scope;

    AreaRows(Canvas canvas) {
        this.policy = canvas.policy();
        this.all = canvas.everywhere();
        this.scope = canvas.scope();
    }

    List<BoardView.AreaRow> view() {
        Stream<BoardView.AreaRow> named = policy.areas().stream()
                .filter(rule -> scope.tells(rule.code()))
                .map(rule -> row(rule, of(rule.code())));
        if (!scope.unlimited()) {
            return named.toList();
        }
        List<Open> elsewhere = all.stream()
                .filter(open -> open.line().area() == null
                        || policy.area(open.line().area()).isEmpty())
                .toList();
        return Stream.concat(named, Stream.of(row(null, elsewhere))).toList();
    }

    private List<Open> of(AreaCode area) {
        return all.stream().filter(open -> area.equals(open.line().area())).toList();
    }

    private BoardView.AreaRow row(@Nullable AreaRule rule, List<Open> of) {
        List<Integer> byGrade = new ArrayList<>();
        policy.grades()
                .forEach(grade ->
                        byGrade.add(IncidentRows.count(of, open -> IncidentRows.of(open, grade.grade(), policy))));
        byGrade.add(IncidentRows.count(of, open -> IncidentRows.of(open, null, policy)));
        return new BoardView.AreaRow(
                rule == null ? null : rule.code(),
                rule == null ? "No area of this policy" : rule.name(),
                rule == null ? null : rule.territory(),
                rule == null ? null : rule.column(),
                rule == null ? null : rule.row(),
                of.size(),
                IncidentRows.count(of, Open::late),
                IncidentRows.count(of, Open::soon),
                byGrade,
                IncidentRows.oldestWaiting(of));
    }
}
