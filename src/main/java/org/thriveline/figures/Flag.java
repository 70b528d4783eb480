package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** What a policy points out of an incident. A rule points; what it means, a person says. */
enum Flag {
    UNASSESSED("unassessed", "No THRIVE assessment in time") {
        @Override
        @Nullable
        Duration limit(Policy policy) {
            return policy.flags().assessWithin();
        }

        @Override
        boolean raised(IncidentFact fact, Policies policies, Duration limit, long known) {
            long until = fact.second() + limit.toSeconds();
            boolean dealt = fact.dealt() > 0 && fact.dealt() <= until;
            return !dealt && known > until && fact.assessed().stream().noneMatch(second -> second <= until);
        }
    },
    STALE("stale", "Open with an assessment older than allowed") {
        @Override
        Duration limit(Policy policy) {
            return policy.reassessAfter();
        }

        @Override
        boolean raised(IncidentFact fact, Policies policies, Duration limit, long known) {
            long end = fact.closed() > 0 ? fact.closed() : known;
            List<Long> assessed = fact.assessed().stream().sorted().toList();
            for (int place = 0; place < assessed.size(); place++) {
                long until = place + 1 < assessed.size() ? Math.min(assessed.get(place + 1), end) : end;
                if (until - assessed.get(place) > limit.toSeconds()) {
                    return true;
                }
            }
            return false;
        }
    },
    NEAR_BREACH("nearBreach", "Downgraded near a breach") {
        @Override
        Duration limit(Policy policy) {
            return policy.flags().nearBreach();
        }

        @Override
        boolean raised(IncidentFact fact, Policies policies, Duration limit, long known) {
            return RegradeFact.of(fact, policies).stream().anyMatch(regrade -> regrade.nearBreach(limit));
        }
    };

    private final String id;
    private final String title;

    Flag(String id, String title) {
        this.id = id;
        this.title = title;
    }

    /** Returns its name in data. */
    String id() {
        return id;
    }

    /** Returns its name for people. */
    String title() {
        return title;
    }

    /** Returns the length of time that a policy states for it, null where it states none. */
    abstract @Nullable Duration limit(Policy policy);

    abstract boolean raised(IncidentFact fact, Policies policies, Duration limit, long known);

    /**
     * Returns whether it is raised, at whatever time, by the policy in force when the incident began.
     *
     * @param known the last moment of which anything is known: whole seconds since 1970 in UTC
     */
    boolean of(IncidentFact fact, Policies policies, long known) {
        Duration limit = limit(policies.at(Instant.ofEpochSecond(fact.second())));
        return limit != null && raised(fact, policies, limit, known);
    }
}
