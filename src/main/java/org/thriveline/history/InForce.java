package org.thriveline.history;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thriveline.figures.Period;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.AreaRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** The policies that hold in a period. */
record InForce(Policies policies) {
    /** Returns the versions in force on some day of one of the periods, each once. */
    List<Policy> in(Period... periods) {
        return Stream.of(periods)
                .flatMap(period -> policies.between(period.from(), period.to()).stream())
                .distinct()
                .toList();
    }

    /** Returns the names of these versions. */
    List<String> versions(Period... periods) {
        return in(periods).stream().map(Policy::version).distinct().toList();
    }

    /** Returns every area that there is at some time in a period, as last described in it. */
    List<AreaRule> areas(Period period) {
        Map<AreaCode, AreaRule> areas = new LinkedHashMap<>();
        in(period).forEach(policy -> policy.areas().forEach(area -> areas.put(area.code(), area)));
        return List.copyOf(areas.values());
    }

    /** Returns an area's name as the latest policy that has it says, its code where none has it. */
    String name(String code) {
        return policies.versions().reversed().stream()
                .flatMap(policy -> policy.areas().stream())
                .filter(area -> area.code().value().equals(code))
                .map(AreaRule::name)
                .findFirst()
                .orElse(code);
    }
}
