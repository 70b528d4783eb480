package org.thriveline.crime;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.thriveline.crime.CrimeCommand.Correct;
import org.thriveline.crime.CrimeCommand.RecordCrime;
import org.thriveline.crime.CrimeCommand.RecordOutcome;
import org.thriveline.crime.CrimeCommand.VoidCrime;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Steps;

/**
 * Decides what a command on a crime makes happen. A crime is known by its month, so that no order of its steps can be wrong
 * and none is flagged. Pure, and safe for use by many threads.
 */
public final class CrimeDecider {
    private final Policies policies;

    public CrimeDecider(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<CrimeEvent> decide(List<CrimeCommand> steps, Crime crime) {
        return Steps.inOrder(steps, crime, this::decide, Crime::evolve);
    }

    /**
     * Returns what happened; empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<CrimeEvent> decide(CrimeCommand command, Crime crime) {
        CrimeEvent event = event(command);
        if (known(command, event, crime)) {
            return List.of();
        }
        if (crime.voided()) {
            throw Rejection.voided(command.id());
        }
        if (command instanceof RecordCrime first) {
            return begin(first, event, crime);
        }
        Instant recorded = crime.recorded();
        if (recorded == null) {
            throw Rejection.notRecorded(command.id());
        }
        if (command instanceof Correct correct) {
            // A correction says what the record should have been, so its area is one of the record's day.
            policies.at(recorded).mustKnow(correct.area());
        }
        return List.of(event);
    }

    private List<CrimeEvent> begin(RecordCrime command, CrimeEvent event, Crime crime) {
        if (crime.recorded() != null) {
            throw Rejection.recordedDifferently(command.id());
        }
        if (!YearMonth.from(command.at().atZone(policies.zone())).equals(command.month())) {
            throw new Rejection("bad-month", "month", command.at() + " is not in " + command.month());
        }
        policies.at(command.at()).mustKnow(command.area());
        return List.of(event);
    }

    private static CrimeEvent event(CrimeCommand command) {
        return switch (command) {
            case RecordCrime c ->
                new CrimeEvent.Recorded(c.id(), c.at(), c.month(), c.force(), c.area(), c.beat(), c.details());
            case RecordOutcome c -> new CrimeEvent.OutcomeRecorded(c.id(), c.at(), c.outcome());
            case Correct c -> new CrimeEvent.Corrected(c.id(), c.at(), c.area(), c.beat(), c.details());
            case VoidCrime c -> new CrimeEvent.Voided(c.id(), c.at(), c.reason());
        };
    }

    private static boolean known(CrimeCommand command, CrimeEvent event, Crime crime) {
        return switch (command) {
            case RecordOutcome c -> crime.outcomes().known(c.at(), c.outcome());
            case Correct c -> crime.facts().known(c.at(), new Crime.Facts(c.area(), c.beat(), c.details()));
            case RecordCrime _, VoidCrime _ -> crime.seen().contains(event);
        };
    }
}
