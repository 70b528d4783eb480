package org.thriveline.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.analysis.Series.Standing;
import org.thriveline.analysis.SeriesCommand.AcceptRebase;
import org.thriveline.analysis.SeriesCommand.WithdrawRebase;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Steps;
import org.thriveline.policy.Timeline;

/** Decides what a command on a series makes happen. Pure, and safe for use by many threads. */
public final class SeriesDecider {
    private final Policies policies;

    public SeriesDecider(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<SeriesEvent> decide(List<SeriesCommand> steps, Series series) {
        return Steps.inOrder(steps, series, this::decide, Series::evolve);
    }

    /**
     * Returns what happened, empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<SeriesEvent> decide(SeriesCommand command, Series series) {
        Timeline<Standing> said = series.of(command.rebase());
        return switch (command) {
            case AcceptRebase c -> accept(c, said);
            case WithdrawRebase c -> withdraw(c, said);
        };
    }

    private List<SeriesEvent> accept(AcceptRebase command, Timeline<Standing> said) {
        policies.on(command.from()).mustKnow(command.area());
        mustKnow(command.measure());
        if (said.known(command.at(), new Standing(true, command.by(), command.why()))) {
            return List.of();
        }
        if (stands(said.current())) {
            throw new Rejection(
                    "already-rebased", "from", command.rebase() + " was accepted already: withdraw that one first");
        }
        return List.of(new SeriesEvent.Rebased(
                command.measure(), command.at(), command.by(), command.from(), command.area(), command.why()));
    }

    private void mustKnow(SeriesId series) {
        boolean known = policies.versions().stream()
                .flatMap(policy -> policy.measures().stream())
                .anyMatch(rule -> rule.id().equals(series.value()));
        if (!known) {
            throw new Rejection("unknown-measure", "measure", "the catalogue has no measure " + series.value());
        }
    }

    private static List<SeriesEvent> withdraw(WithdrawRebase command, Timeline<Standing> said) {
        if (said.current() == null) {
            throw Rejection.notRecorded(command.id());
        }
        if (said.known(command.at(), new Standing(false, command.by(), command.why()))) {
            return List.of();
        }
        if (!stands(said.current())) {
            throw new Rejection("already-withdrawn", "id", command.id() + " was withdrawn already");
        }
        RebaseId rebase = command.id();
        return List.of(new SeriesEvent.RebaseWithdrawn(
                rebase.series(), command.at(), command.by(), rebase.from(), rebase.area(), command.why()));
    }

    private static boolean stands(@Nullable Standing standing) {
        return standing != null && standing.stands();
    }
}
