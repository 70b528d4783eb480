package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingCommand;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.RiskLevel;

/** A person who goes missing and is found. */
final class SimulatedMissing implements SimulatedLife {
    private final Policies policies;

    SimulatedMissing(Policies policies) {
        this.policies = policies;
    }

    @Override
    public void begin(Instant at, String number, Dice dice, Consumer<Object> say) {
        Policy policy = policies.at(at);
        if (policy.risks().isEmpty()) {
            return;
        }
        MissingId id = new MissingId(number);
        say.accept(new MissingCommand.Report(
                id,
                at,
                SimulatedPeople.missing(dice),
                dice.chance(0.6) ? AgeGroup.CHILD : AgeGroup.ADULT,
                dice.pickSkewed(List.of(MissingFrom.values())),
                risk(policy, dice),
                SimulatedPeople.area(policy, dice)));
        Instant found = at.plus(Duration.ofMinutes(30)).plus(dice.until(Duration.ofHours(7)));
        if (dice.chance(0.15)) {
            Duration until = Duration.between(at, found).dividedBy(2);
            say.accept(new MissingCommand.ChangeRisk(id, at.plus(until), risk(policy, dice)));
        }
        say.accept(new MissingCommand.Find(id, found));
        Instant interviewed = found.plus(dice.minutes(30, 240));
        if (dice.chance(0.7)) {
            say.accept(new MissingCommand.Interview(id, interviewed));
        }
        say.accept(new MissingCommand.Close(id, interviewed.plus(dice.minutes(10, 120))));
    }

    /** A policy lists the gravest first, which are the rarest. */
    private static RiskLevel risk(Policy policy, Dice dice) {
        return dice.pickSkewed(policy.risks().reversed()).level();
    }
}
