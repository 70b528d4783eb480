package org.thriveline.history;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.figures.Counterfactual;
import org.thriveline.figures.IncidentFact;
import org.thriveline.figures.Period;
import org.thriveline.history.CounterfactualRun.State;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Policies;

/** One run under another policy, from its request to its end. Safe for use by many threads. */
final class CounterfactualJob {
    private static final Logger LOG = LoggerFactory.getLogger(CounterfactualJob.class);
    private static final int STRIDE = 1_000;

    private final String id;
    private final String by;
    private final Question question;
    private final CandidatePolicy candidate;
    private final Instant known;
    private volatile State state = State.WAITING;
    private volatile double share;
    private volatile @Nullable String error;
    private volatile CounterfactualRun.@Nullable Result result;
    private volatile @Nullable Instant expires;

    /**
     * @param by who asked
     * @param known the last moment of which anything is known
     */
    CounterfactualJob(String id, String by, Question question, CandidatePolicy candidate, Instant known) {
        this.id = id;
        this.by = by;
        this.question = question;
        this.candidate = candidate;
        this.known = known;
    }

    String id() {
        return id;
    }

    Set<AreaCode> areas() {
        return question.slice().areas();
    }

    /** Runs to the end, however it is; it is kept for a while from then on. */
    void run(FactsHistory facts, Policies inForce, InstantSource clock, Duration kept) {
        try {
            Incidents incidents = incidents(facts, inForce);
            state = State.RUNNING;
            result = count(incidents, inForce);
            share = 1;
            end(State.DONE, clock.instant().plus(kept));
        } catch (RuntimeException e) {
            LOG.error("A run under another policy failed", e);
            error = "the server failed; its log says how";
            end(State.FAILED, clock.instant().plus(kept));
        }
    }

    /** What happens to the run is said last, so that nobody reads it as over before its result is there. */
    private void end(State last, Instant until) {
        expires = until;
        state = last;
    }

    private Incidents incidents(FactsHistory facts, Policies inForce) {
        while (true) {
            try {
                return Incidents.of(facts, question, inForce);
            } catch (FactsReading e) {
                // The history is read once after a start, which takes seconds: this waits for it, as it waits for its
                // turn.
                LOG.debug("A run under another policy waits for the history: {}", e.getMessage());
            }
        }
    }

    private CounterfactualRun.Result count(Incidents incidents, Policies inForce) {
        Counterfactual counterfactual = new Counterfactual(inForce, candidate.policies(), known);
        List<Map.Entry<String, IncidentFact>> facts = incidents.facts();
        for (int place = 0; place < facts.size(); place++) {
            counterfactual.add(facts.get(place).getValue());
            if (place % STRIDE == 0) {
                share = (double) place / facts.size();
            }
        }
        Period period = question.current();
        return new CounterfactualRun.Result(
                incidents.stretch(),
                new InForce(candidate.policies()).versions(period),
                counterfactual.figures(period.from(), period.to()));
    }

    /** Returns whether it is somebody's, and not done. */
    boolean isUnderWay(String account) {
        return expires == null && by.equals(account);
    }

    /** Returns whether it ended and was kept long enough. */
    boolean expired(Instant now) {
        Instant until = expires;
        return until != null && !now.isBefore(until);
    }

    CounterfactualRun view() {
        State now = state;
        return new CounterfactualRun(
                id,
                now,
                share,
                error,
                candidate,
                question.quarter().toString(),
                question.knownAt(),
                expires,
                now == State.DONE ? result : null);
    }
}
