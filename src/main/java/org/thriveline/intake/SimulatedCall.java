package org.thriveline.intake;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallCommand;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Policies;

/** A call on one line: answered before the caller's patience ends, or abandoned; some lead to an incident. */
final class SimulatedCall implements SimulatedLife {
    private static final Duration QUEUE_MESSAGE = Duration.ofSeconds(20);

    private final Line line;
    private final Duration wait;
    private final Duration patience;
    private final double leads;
    private final Policies policies;
    private final SimulatedIncident incident;

    /**
     * @param wait how long an answer takes, on average
     * @param patience how long a caller waits, on average
     * @param leads the share of answered calls that lead to an incident
     */
    SimulatedCall(Line line, Duration wait, Duration patience, double leads, Policies policies) {
        this.line = line;
        this.wait = wait;
        this.patience = patience;
        this.leads = leads;
        this.policies = policies;
        this.incident = new SimulatedIncident(policies);
    }

    @Override
    public void begin(Instant at, String number, Dice dice, Consumer<Object> say) {
        CallId id = new CallId(number);
        AreaCode area = SimulatedPeople.area(policies.at(at), dice);
        PersonKey caller = SimulatedPeople.caller(dice);
        say.accept(new CallCommand.Receive(id, at, line, caller, area));
        Duration waits = dice.until(wait).plusSeconds(1);
        Duration gives = dice.until(patience).plusSeconds(5);
        if (gives.compareTo(waits) < 0) {
            AbandonStage stage =
                    gives.compareTo(QUEUE_MESSAGE) < 0 ? AbandonStage.BEFORE_QUEUE_MESSAGE : AbandonStage.IN_QUEUE;
            say.accept(new CallCommand.Abandon(id, at.plus(gives), stage));
            return;
        }
        answered(id, at.plus(waits), dice, area, say);
    }

    private void answered(CallId id, Instant at, Dice dice, @Nullable AreaCode area, Consumer<Object> say) {
        say.accept(new CallCommand.Answer(id, at));
        Instant end = at.plus(dice.between(Duration.ofSeconds(90), Duration.ofMinutes(9)));
        if (dice.chance(leads)) {
            String number = id.value() + "-i";
            Instant recorded = at.plus(dice.between(Duration.ofSeconds(30), Duration.ofSeconds(80)));
            incident.begin(recorded, number, area, dice, say);
            say.accept(new CallCommand.LeadToIncident(id, recorded, number));
        }
        say.accept(new CallCommand.End(id, end));
    }
}
