package org.thriveline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.thriveline.demand.DemandTime;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;

/** What can be asked for: the catalogue of measures in force. */
@RestController
class MeasuresController {
    private final Policies policies;
    private final DemandTime clock;

    MeasuresController(Policies policies, DemandTime clock) {
        this.policies = policies;
        this.clock = clock;
    }

    /** @param counts what is counted, in a sentence */
    record Measure(String id, String title, String group, String counts) {
        static Measure of(MeasureRule rule) {
            return new Measure(rule.id(), rule.title(), rule.group(), rule.counts());
        }
    }

    /** The catalogue of a version of the policy, in its order. */
    record Catalogue(String policy, List<Measure> measures) {}

    @GetMapping("/api/v1/measures")
    @Operation(summary = "List the measures of the policy in force, each with what it counts")
    Catalogue measures() {
        Policy policy = policies.at(clock.instant());
        return new Catalogue(
                policy.version(), policy.measures().stream().map(Measure::of).toList());
    }
}
