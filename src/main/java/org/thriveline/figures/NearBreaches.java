package org.thriveline.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.PriorityQueue;
import java.util.SortedSet;
import java.util.TreeSet;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** Downgrades made when the target was about to run out, or had, by the policy in force when the incident began. Not thread-safe. */
final class NearBreaches {
    private static final int LISTED = 100;
    private static final Comparator<JourneyFigures.NearRow> OLDEST = Comparator.comparing(JourneyFigures.NearRow::at)
            .thenComparing(JourneyFigures.NearRow::id, Comparator.reverseOrder());

    private final Policies policies;
    private final Moves moves = new Moves();
    private final PriorityQueue<JourneyFigures.NearRow> newest = new PriorityQueue<>(OLDEST);
    private final SortedSet<Long> minutes = new TreeSet<>();
    private int down;
    private int near;
    private int after;

    NearBreaches(Policies policies) {
        this.policies = policies;
    }

    void add(String id, IncidentFact fact, List<RegradeFact> regrades) {
        Policy policy = policies.at(Instant.ofEpochSecond(fact.second()));
        Duration limit = policy.flags().nearBreach();
        minutes.add(limit.toMinutes());
        for (RegradeFact regrade : regrades) {
            down += regrade.down() ? 1 : 0;
            if (regrade.nearBreach(limit)) {
                near++;
                after += regrade.afterBreach() ? 1 : 0;
                moves.add(regrade.from(), regrade.to());
                list(row(id, fact, regrade, policy));
            }
        }
    }

    private void list(JourneyFigures.NearRow row) {
        newest.add(row);
        if (newest.size() > LISTED) {
            newest.remove();
        }
    }

    private static JourneyFigures.NearRow row(String id, IncidentFact fact, RegradeFact regrade, Policy policy) {
        String code = fact.opening().value();
        return new JourneyFigures.NearRow(
                id,
                policy.labels().getOrDefault(code, code),
                fact.area(),
                regrade.from(),
                regrade.to(),
                Instant.ofEpochSecond(regrade.second()),
                Instant.ofEpochSecond(Objects.requireNonNull(regrade.due())));
    }

    JourneyFigures.NearBreach figures() {
        return new JourneyFigures.NearBreach(
                List.copyOf(minutes),
                down,
                near,
                after,
                moves.all(),
                newest.stream().sorted(OLDEST.reversed()).toList(),
                near - newest.size());
    }
}
