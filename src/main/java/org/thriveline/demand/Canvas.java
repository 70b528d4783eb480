package org.thriveline.demand;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/**
 * What a view is painted from: a board, whose demand, and the moment. What several rows need is found once, when the first asks,
 * since a board is painted many times a second. Used by one thread, while the board does not change.
 */
final class Canvas {
    private final Policies policies;
    private final Policy policy;
    private final Board board;
    private final Scope scope;
    private final Instant now;
    private final Instant midnight;
    private final Map<String, String> labels;
    private @Nullable List<Open> everywhere;
    private @Nullable List<Open> open;
    private @Nullable List<Open> closed;
    private @Nullable List<IncidentLine> openedToday;

    /** @param now the moment it is for */
    Canvas(Policies policies, Board board, Scope scope, Instant now) {
        this.policies = policies;
        this.policy = policies.at(now);
        this.board = board;
        this.scope = scope;
        this.now = now;
        this.midnight = now.atZone(policies.zone())
                .toLocalDate()
                .atStartOfDay(policies.zone())
                .toInstant();
        this.labels = policy.labels();
    }

    Policies policies() {
        return policies;
    }

    /** Returns the policy in force at the moment. */
    Policy policy() {
        return policy;
    }

    Board board() {
        return board;
    }

    Scope scope() {
        return scope;
    }

    Instant now() {
        return now;
    }

    /** Returns when the moment's day began. */
    Instant midnight() {
        return midnight;
    }

    /** Returns all open incidents of the force, whatever the scope, in no order. */
    List<Open> everywhere() {
        if (everywhere == null) {
            everywhere = all(board.incidents().open(), Scope.FORCE);
        }
        return everywhere;
    }

    /** Returns the open incidents of the scope, sorted by their numbers. */
    List<Open> open() {
        if (open == null) {
            open = everywhere().stream()
                    .filter(one -> scope.takes(one.line().area()))
                    .sorted()
                    .toList();
        }
        return open;
    }

    /** Returns the incidents of the scope that are open, and those that were closed within the last day. */
    Stream<Open> recent() {
        if (closed == null) {
            closed = all(board.incidents().closed(), scope);
        }
        return Stream.concat(open().stream(), closed.stream());
    }

    /** Returns the incidents of the scope that were opened today, whether closed since or not. */
    List<IncidentLine> openedToday() {
        if (openedToday == null) {
            openedToday = recent().map(Open::line)
                    .filter(line -> today(line.opened()))
                    .toList();
        }
        return openedToday;
    }

    private List<Open> all(Map<IncidentId, IncidentLine> lines, Scope of) {
        List<Open> all = new ArrayList<>(lines.size());
        lines.forEach((id, line) -> {
            if (of.takes(line.area())) {
                all.add(Open.of(id, line, now));
            }
        });
        return all;
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
