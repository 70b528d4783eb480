package org.thriveline.intake.force;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.incident.ThriveFinding;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.Grade;
import org.thriveline.policy.Policy;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.Target;
import org.thriveline.policy.Terrain;

/** One version of the policy, made ready for drawing from. Immutable. */
final class Rule {
    /** Medium risk is the usual, from the gravest level on; levels beyond the fourth are rare. */
    private static final double[] RISKS = {12, 55, 20, 13};

    private final Policy policy;
    private final List<AreaRule> areas;
    private final double[] demand;
    private final double[] searched;
    private final double[] risks;
    private final Findings findings;

    Rule(Policy policy) {
        this.policy = policy;
        this.areas = policy.areas();
        this.demand = areas.stream().mapToDouble(area -> share(area, 2)).toArray();
        this.searched = areas.stream().mapToDouble(area -> share(area, 4)).toArray();
        this.risks = new double[policy.risks().size()];
        for (int i = 0; i < risks.length; i++) {
            risks[i] = i < RISKS.length ? RISKS[i] : 1;
        }
        this.findings = new Findings(policy.thrive());
    }

    /** Towns have more than the country, and no two areas the same: how much, the code's own letters say, for want of better. */
    private static double share(AreaRule area, double urban) {
        double own = 0.7 + Math.floorMod(area.code().value().hashCode() * 31, 61) / 100.0;
        return own * (area.terrain() == Terrain.URBAN ? urban : 1);
    }

    /** Returns where something happens, null where the policy has no areas. */
    @Nullable
    AreaRule area(@Nullable Surge surge, Dice dice) {
        AreaRule named = surge == null ? null : named(surge.areas(), dice);
        return named == null ? drawn(demand, dice) : named;
    }

    /** Returns where somebody is searched, null where the policy has no areas. */
    @Nullable
    AreaRule searched(@Nullable Surge surge, Dice dice) {
        AreaRule named = surge == null ? null : named(surge.areas(), dice);
        return named == null ? drawn(searched, dice) : named;
    }

    private @Nullable AreaRule drawn(double[] odds, Dice dice) {
        int drawn = dice.weighted(odds);
        return drawn < 0 ? null : areas.get(drawn);
    }

    private @Nullable AreaRule named(List<AreaCode> codes, Dice dice) {
        List<AreaRule> known =
                areas.stream().filter(area -> codes.contains(area.code())).toList();
        return known.isEmpty() ? null : known.get(dice.below(known.size()));
    }

    boolean knows(int grade) {
        return policy.grade(new Grade(grade)).isPresent();
    }

    /** Returns the numbers of all grades. */
    List<Integer> grades() {
        return policy.grades().stream().map(rule -> rule.grade().number()).toList();
    }

    /** Returns how soon somebody should attend, in seconds; 0 where there is no such target. */
    long target(int grade, @Nullable AreaRule area) {
        Target target = policy.grades().stream()
                .filter(rule -> rule.grade().number() == grade)
                .findFirst()
                .map(rule -> rule.target())
                .orElse(null);
        Terrain terrain = area == null ? Terrain.URBAN : area.terrain();
        return target == null ? 0 : target.in(terrain).toSeconds();
    }

    Duration reassessAfter() {
        return policy.reassessAfter();
    }

    /** Returns a risk level, null where the policy has none. */
    @Nullable
    RiskLevel risk(Dice dice) {
        int drawn = dice.weighted(risks);
        return drawn < 0 ? null : policy.risks().get(drawn).level();
    }

    /** Returns a THRIVE assessment's findings, empty where the policy asks nothing. */
    List<ThriveFinding> findings(int grade, Dice dice) {
        return findings.draw(grade, dice);
    }
}
