package org.thriveline.demand;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/**
 * What a view is painted from: a board, whose demand, and the moment.
 *
 * @param policy the one in force at the moment
 * @param midnight when the moment's day began
 * @param labels what codes mean
 */
record Canvas(
        Policies policies,
        Policy policy,
        Board board,
        Scope scope,
        Instant now,
        Instant midnight,
        Map<String, String> labels) {

    static Canvas of(Policies policies, Board board, Scope scope, Instant now) {
        Policy policy = policies.at(now);
        Instant midnight = now.atZone(policies.zone())
                .toLocalDate()
                .atStartOfDay(policies.zone())
                .toInstant();
        return new Canvas(policies, policy, board, scope, now, midnight, policy.labels());
    }

    /** Returns the open incidents of the scope, sorted by their numbers. */
    List<Open> open() {
        return board.incidents().open().entrySet().stream()
                .filter(entry -> scope.takes(entry.getValue().area()))
                .map(entry -> Open.of(entry.getKey(), entry.getValue(), now))
                .sorted()
                .toList();
    }

    /** Returns the incidents of the scope that were opened today, whether closed since or not. */
    List<IncidentLine> openedToday() {
        return Stream.of(board.incidents().open(), board.incidents().closed())
                .flatMap(lines -> lines.values().stream())
                .filter(line -> scope.takes(line.area()) && today(line.opened()))
                .toList();
    }

    String label(OpeningCode code) {
        return labels.getOrDefault(code.value(), code.value());
    }

    /** Returns whether something happened today, and not later than now. */
    boolean today(Instant at) {
        return !at.isBefore(midnight) && !at.isAfter(now);
    }

    boolean stale(IncidentLine line) {
        return line.stale(now, policies);
    }
}
