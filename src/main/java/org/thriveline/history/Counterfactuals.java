package org.thriveline.history;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Rejection;

/**
 * Runs periods under other policies, one after the other, in the background. What comes of them is held in memory for an hour,
 * the last of them only, and never stored: it is no fact. Safe for use by many threads.
 */
public final class Counterfactuals implements AutoCloseable {
    private static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST_KEPT = 50;
    private static final int WAITING = 8;
    private static final int EACH = 3;

    private final FactsHistory facts;
    private final Policies policies;
    private final InstantSource clock;
    private final Map<String, CounterfactualJob> jobs = new LinkedHashMap<>();
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().daemon().name("counterfactual").factory());

    /** @param clock by which results are forgotten */
    public Counterfactuals(FactsHistory facts, Policies policies, InstantSource clock) {
        this.facts = facts;
        this.policies = policies;
        this.clock = clock;
    }

    /**
     * Runs a period under a candidate when the runs before are done.
     *
     * @param file the name of the candidate's file
     * @param text the candidate
     * @param by who asks
     * @param known the last moment of which anything is known
     * @return the run's id
     * @throws Rejection {@code bad-candidate} with the line where the candidate cannot be read; {@code
     *     too-many-of-account} where too many of this account are, {@code too-many-counterfactuals} where too many are waiting already
     */
    public String start(Question question, String file, String text, String by, Instant known) {
        CandidatePolicy candidate =
                CandidatePolicy.read(file, text, policies, question.current().to());
        CounterfactualJob job = new CounterfactualJob(UUID.randomUUID().toString(), by, question, candidate, known);
        synchronized (jobs) {
            if (jobs.values().stream().filter(one -> one.isUnderWay(by)).count() >= EACH) {
                throw new Rejection(
                        "too-many-of-account", "", "This account has " + EACH + " runs under way: wait for one");
            }
            try {
                worker.execute(() -> job.run(facts, policies, clock, KEPT));
            } catch (RejectedExecutionException e) {
                throw new Rejection(
                        "too-many-counterfactuals", "", "Too many runs are waiting: try again when some are done");
            }
            jobs.put(job.id(), job);
            forget();
        }
        return job.id();
    }

    /** Returns how a run stands, empty where there is none of that id, or none any more. */
    public Optional<CounterfactualRun> find(String id) {
        synchronized (jobs) {
            forget();
            return Optional.ofNullable(jobs.get(id)).map(CounterfactualJob::view);
        }
    }

    /** Returns of which areas a run is, none where it is of the whole force; empty where there is no such run. */
    public Optional<Set<AreaCode>> areas(String id) {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(id)).map(CounterfactualJob::areas);
        }
    }

    private void forget() {
        Instant now = clock.instant();
        jobs.values().removeIf(job -> job.expired(now));
        if (jobs.size() > MOST_KEPT) {
            jobs.remove(jobs.keySet().iterator().next());
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
    }
}
