package org.thriveline.demand;

import java.time.Instant;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.Incomplete;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/**
 * What every view says of itself.
 *
 * @param area the codes of the areas shown, null for the whole force
 * @param areaName their names
 * @param policy the version of the policy in force
 * @param zone of the force's days
 * @param simulated whether anything here came from the simulated force
 * @param incomplete what is left out, null where nothing is
 * @param behind since when the server cannot read its store, so that what was recorded since may be missing; null where it can
 */
public record About(
        String force,
        @Nullable String area,
        @Nullable String areaName,
        String policy,
        String zone,
        boolean simulated,
        @Nullable Incomplete incomplete,
        @Nullable Instant behind) {

    static About of(
            Policies policies,
            Policy policy,
            Scope scope,
            boolean simulated,
            @Nullable Incomplete incomplete,
            @Nullable Instant behind) {
        String names = scope.areas().stream()
                .map(code -> policy.area(code).map(AreaRule::name).orElse(code.value()))
                .collect(Collectors.joining(", "));
        return new About(
                policies.force(),
                scope.text(),
                scope.force() ? null : names,
                policy.version(),
                policies.zone().getId(),
                simulated,
                incomplete,
                behind);
    }
}
