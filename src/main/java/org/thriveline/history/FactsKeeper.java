package org.thriveline.history;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.thriveline.figures.KeptFacts;
import org.thriveline.log.Commit;
import org.thriveline.log.EventLog;
import org.thriveline.log.MongoStore;
import org.thriveline.log.NewestState;
import org.thriveline.policy.Policies;

/**
 * Keeps the facts of now and then, so that the next start reads only what was recorded since. Never of a log that could not be
 * read as a whole: whoever can read what is left out begins before it. Safe for use by many threads.
 */
public final class FactsKeeper {
    private static final Logger LOG = LoggerFactory.getLogger(FactsKeeper.class);

    /** To read so many events takes about as long as to read the facts of a year. */
    private static final long STRIDE = 300_000;

    private static final Executor THREADS =
            work -> Thread.ofPlatform().name("facts-keeper").daemon().start(work);

    private final EventLog log;
    private final NewestState newest;
    private final Policies policies;
    private final long stride;
    private CompletableFuture<Void> last = CompletableFuture.completedFuture(null);

    public FactsKeeper(MongoStore store, EventLog log, Policies policies) {
        this(new NewestState(store, name(policies)), log, policies, STRIDE);
    }

    /** @param stride how many events are read before what they tell is worth keeping */
    FactsKeeper(NewestState newest, EventLog log, Policies policies, long stride) {
        this.newest = newest;
        this.log = log;
        this.policies = policies;
        this.stride = stride;
    }

    /** Facts know no policy but the zone that their days begin in. */
    static String name(Policies policies) {
        return "facts." + KeptFacts.VERSION + "." + policies.zone();
    }

    /** Returns the facts that are kept, empty where there are none, or they take in more commits than asked for. */
    Optional<KnownFacts> read(long position, UnitReader units) {
        try {
            return newest.read(position).map(kept -> {
                FactsState.Head head = FactsState.head(kept);
                KnownFacts facts = new KnownFacts(
                        KeptFacts.restore(policies.zone(), FactsState.facts(kept)),
                        kept.position(),
                        head,
                        units.quarantine());
                head.notes().forEach(note -> facts.remember(units.read(commit(note))));
                return facts;
            });
        } catch (RuntimeException e) {
            LOG.warn("The facts that are kept cannot be read ({}); the log is read from its beginning", e.toString());
            return Optional.empty();
        }
    }

    private List<Commit> commit(long number) {
        return log.read(number, 1);
    }

    /** Keeps facts soon, where they took in enough since they were kept. */
    void keep(KnownFacts facts) {
        if (facts.fresh() >= stride) {
            facts.state().ifPresent(this::keep);
        }
    }

    private synchronized void keep(FactsState state) {
        if (last.isDone()) {
            last = CompletableFuture.runAsync(() -> keepNewer(state), THREADS).exceptionally(e -> {
                // Most often the store was closed in between. It is derived: the next reader goes from an earlier one.
                LOG.debug("The facts at {} are not kept", state.position(), e);
                return null;
            });
        }
    }

    private void keepNewer(FactsState state) {
        if (newest.position() < state.position()) {
            newest.keep(state.kept());
        }
    }

    /** Waits until all is kept that was to be. */
    void settle() {
        CompletableFuture<Void> keeping;
        synchronized (this) {
            keeping = last;
        }
        keeping.join();
    }
}
