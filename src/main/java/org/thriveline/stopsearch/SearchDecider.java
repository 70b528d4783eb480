package org.thriveline.stopsearch;

import java.time.Instant;
import java.util.List;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;
import org.thriveline.policy.Steps;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TimeFlag;
import org.thriveline.stopsearch.SearchCommand.Correct;
import org.thriveline.stopsearch.SearchCommand.RecordOutcome;
import org.thriveline.stopsearch.SearchCommand.RecordSearch;
import org.thriveline.stopsearch.SearchCommand.VoidSearch;

/** Decides what a command on a stop-search makes happen. Pure, and safe for use by many threads. */
public final class SearchDecider {
    private final Policies policies;

    public SearchDecider(Policies policies) {
        this.policies = policies;
    }

    /**
     * Returns the events of all steps in their order, empty where all of them were known.
     *
     * @throws Rejection of the first step that makes no sense
     */
    public List<SearchEvent> decide(List<SearchCommand> steps, Search search) {
        return Steps.inOrder(steps, search, this::decide, Search::evolve);
    }

    /**
     * Returns what happened, with a flag where its time is out of order; empty where it was known.
     *
     * @throws Rejection where the command makes no sense
     */
    public List<SearchEvent> decide(SearchCommand command, Search search) {
        SearchEvent event = event(command);
        if (known(command, event, search)) {
            return List.of();
        }
        if (search.voided()) {
            throw Rejection.voided(command.id());
        }
        if (command instanceof RecordSearch first) {
            return begin(first, event, search);
        }
        Instant recorded = search.recorded();
        if (recorded == null) {
            throw Rejection.notRecorded(command.id());
        }
        if (command instanceof Correct correct) {
            // A correction says what the record should have been, so its area is one of the record's day.
            policies.at(recorded).mustKnow(correct.area());
        }
        return outOfOrder(command, search, recorded) ? flagged(event, search) : List.of(event);
    }

    private List<SearchEvent> begin(RecordSearch command, SearchEvent event, Search search) {
        if (search.recorded() != null) {
            throw Rejection.recordedDifferently(command.id());
        }
        policies.at(command.at()).mustKnow(command.area());
        return List.of(event);
    }

    private static SearchEvent event(SearchCommand command) {
        return switch (command) {
            case RecordSearch c -> new SearchEvent.Recorded(c.id(), c.at(), c.force(), c.area(), c.details());
            case RecordOutcome c -> new SearchEvent.OutcomeRecorded(c.id(), c.at(), c.outcome(), c.linked());
            case Correct c -> new SearchEvent.Corrected(c.id(), c.at(), c.area(), c.details());
            case VoidSearch c -> new SearchEvent.Voided(c.id(), c.at(), c.reason());
        };
    }

    private static boolean known(SearchCommand command, SearchEvent event, Search search) {
        return switch (command) {
            case RecordOutcome c -> search.outcomes().known(c.at(), new Search.Outcome(c.outcome(), c.linked()));
            case Correct c -> search.facts().known(c.at(), new Search.Facts(c.area(), c.details()));
            case RecordSearch _, VoidSearch _ -> search.seen().contains(event);
        };
    }

    private static boolean outOfOrder(SearchCommand command, Search search, Instant recorded) {
        Instant at = command.at();
        return at.isBefore(recorded)
                || switch (command) {
                    case RecordOutcome _ -> search.outcomes().precedes(at);
                    case Correct _ -> search.facts().precedes(at);
                    case RecordSearch _, VoidSearch _ -> false;
                };
    }

    private static List<SearchEvent> flagged(SearchEvent event, Search search) {
        String step = StoredName.of(event.getClass()).step();
        var flag = new SearchEvent.TimeFlagged(event.id(), event.at(), step, TimeFlag.OUT_OF_ORDER);
        return search.seen().contains(flag) ? List.of(event) : List.of(event, flag);
    }
}
