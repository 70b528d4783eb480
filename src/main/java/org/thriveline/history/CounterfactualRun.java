package org.thriveline.history;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.CounterfactualFigures;

/**
 * How a run under another policy stands. It is no fact, and nothing of it is stored.
 *
 * @param share how much of it is done, 0 to 1
 * @param error what failed, for a person; null where nothing did
 * @param knownAt by what was recorded until then; null for as known when it ran
 * @param expires when it is forgotten at the latest; null while it waits or runs
 * @param result null until it is done
 */
public record CounterfactualRun(
        String id,
        State state,
        double share,
        @Nullable String error,
        CandidatePolicy candidate,
        String quarter,
        @Nullable Instant knownAt,
        @Nullable Instant expires,
        @Nullable Result result) {
    /** How far it is. */
    public enum State {
        @JsonProperty("waiting")
        WAITING,
        @JsonProperty("running")
        RUNNING,
        @JsonProperty("done")
        DONE,
        @JsonProperty("failed")
        FAILED
    }

    /** Returns true: what it says would have been, and was not. */
    @JsonProperty
    public boolean counterfactual() {
        return true;
    }

    /**
     * What came of it.
     *
     * @param candidatePolicies the candidate's versions that would have been in force in the period
     */
    public record Result(
            @JsonUnwrapped Stretch stretch,
            List<String> candidatePolicies,
            @JsonUnwrapped CounterfactualFigures figures) {
        /** Returns true, as the run does. */
        @JsonProperty
        public boolean counterfactual() {
            return true;
        }
    }
}
