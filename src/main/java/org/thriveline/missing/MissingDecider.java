package org.thriveline.missing;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.missing.MissingCommand.ChangeRisk;
import org.thriveline.missing.MissingCommand.Close;
import org.thriveline.missing.MissingCommand.Correct;
import org.thriveline.missing.MissingCommand.Find;
import org.thriveline.missing.MissingCommand.Interview;
import org.thriveline.missing.MissingCommand.Report;
import org.thriveline.missing.MissingCommand.VoidRecord;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.Steps;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TimeFlag;

/** Decides what a command on a missing-person record makes happen. Pure, and safe for use by many threads. */
public final class MissingDecider {
    private final Policies policies;

    public MissingDecider(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<MissingEvent> decide(List<MissingCommand> steps, Missing missing) {
        return Steps.inOrder(steps, missing, this::decide, Missing::evolve);
    }

    /**
     * Returns what happened, with a flag where its time is out of order; empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<MissingEvent> decide(MissingCommand command, Missing missing) {
        MissingEvent event = event(command, missing);
        if (known(command, event, missing)) {
            return List.of();
        }
        if (missing.voided()) {
            throw Rejection.voided(command.id());
        }
        if (command instanceof Report report) {
            return report(report, event, missing);
        }
        Instant reported = missing.reported();
        if (reported == null) {
            throw Rejection.notRecorded(command.id());
        }
        check(command, missing, reported);
        return MissingOrder.broken(command, missing, reported) ? flagged(event, missing) : List.of(event);
    }

    private static MissingEvent event(MissingCommand command, Missing missing) {
        return switch (command) {
            case Report c ->
                new MissingEvent.Reported(c.id(), c.at(), c.person(), c.age(), c.from(), c.risk(), c.area());
            case ChangeRisk c -> {
                // Without a report there is no risk to change from, and the command is refused.
                RiskLevel from = Objects.requireNonNullElse(missing.risks().current(), c.risk());
                yield new MissingEvent.RiskChanged(c.id(), c.at(), from, c.risk());
            }
            case Find c -> new MissingEvent.Found(c.id(), c.at());
            case Interview c -> new MissingEvent.Interviewed(c.id(), c.at());
            case Close c -> new MissingEvent.Closed(c.id(), c.at());
            case Correct c -> new MissingEvent.Corrected(c.id(), c.at(), c.person(), c.age(), c.from(), c.area());
            case VoidRecord c -> new MissingEvent.Voided(c.id(), c.at(), c.reason());
        };
    }

    private static boolean known(MissingCommand command, MissingEvent event, Missing missing) {
        return switch (command) {
            case ChangeRisk c -> missing.risks().known(c.at(), c.risk());
            case Correct c ->
                missing.details().known(c.at(), new Missing.Details(c.person(), c.age(), c.from(), c.area()));
            default -> missing.seen().contains(event);
        };
    }

    private List<MissingEvent> report(Report command, MissingEvent event, Missing missing) {
        if (missing.reported() != null) {
            throw Rejection.recordedDifferently(command.id());
        }
        policies.at(command.at()).mustKnow(command.risk());
        policies.at(command.at()).mustKnow(command.area());
        return List.of(event);
    }

    private void check(MissingCommand command, Missing missing, Instant reported) {
        switch (command) {
            case ChangeRisk c -> policies.at(c.at()).mustKnow(c.risk());
            case Find _ -> checkFirst(missing.found(), "found", command);
            case Interview _ -> {
                checkFound(missing, command);
                checkFirst(missing.interviewed(), "interviewed", command);
            }
            case Close _ -> {
                checkFound(missing, command);
                checkFirst(missing.closed(), "closed", command);
            }
            // A correction says what the record should have been, so its area is one of the record's day.
            case Correct c -> policies.at(reported).mustKnow(c.area());
            case Report _, VoidRecord _ -> {}
        }
    }

    private static void checkFirst(@Nullable Instant before, String what, MissingCommand command) {
        if (before != null) {
            throw new Rejection("already-" + what, "at", command.id() + " was " + what + " at " + before);
        }
    }

    private static void checkFound(Missing missing, MissingCommand command) {
        if (missing.found() == null) {
            throw new Rejection("not-found-yet", "", command.id() + " is not found yet");
        }
    }

    private static List<MissingEvent> flagged(MissingEvent event, Missing missing) {
        String step = StoredName.of(event.getClass()).step();
        var flag = new MissingEvent.TimeFlagged(event.id(), event.at(), step, TimeFlag.OUT_OF_ORDER);
        return missing.seen().contains(flag) ? List.of(event) : List.of(event, flag);
    }
}
