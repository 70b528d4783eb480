package org.thriveline.log;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The one ordered log of all that was recorded: a dense chain of commits. Safe for use by many threads, and by many processes
 * on one store.
 */
public final class EventLog implements AutoCloseable {
    private static final Duration LONGEST_POLL = Duration.ofMillis(50);

    private final CommitStore store;
    private final StreamReader streams;
    private final Blocks blocks;
    private final Growth growth;
    private final RecordedTimes recorded;
    private final CommitWriter writer;
    private final Sealer sealer;
    private final LogMetrics metrics;
    private final MongoCollection<Document> commits;
    private @Nullable ChangeFeed changes;

    /** A log with the usual poll, whose measurements nobody sees. */
    public EventLog(MongoDatabase database, Duration patience) {
        this(database, patience, LONGEST_POLL, LogMetrics.unseen());
    }

    /**
     * @param database where the commits are, or will be
     * @param patience how long an append waits for a store that does not answer
     * @param longestPoll how long what another process wrote may go unseen
     */
    EventLog(MongoDatabase database, Duration patience, Duration longestPoll, LogMetrics metrics) {
        this.metrics = metrics;
        this.commits = database.getCollection("commits");
        this.store = new CommitStore(commits);
        this.streams = new StreamReader(store);
        this.blocks = new Blocks(store, new BlockStore(database), metrics);
        this.recorded = new RecordedTimes(store, blocks);
        this.growth = new Growth(store, longestPoll);
        this.writer = new CommitWriter(store, patience, growth, metrics);
        this.sealer = new Sealer(blocks, growth);
    }

    /**
     * Records events together or not at all, and returns the number of their commit once it is safe.
     *
     * @param events at least one; those of one stream in the order of their sequence
     * @throws StaleStream where a place in a stream is already taken; nothing was written
     * @throws CommitTooLarge where they do not fit one document; nothing was written
     * @throws IllegalArgumentException where there is none, or one holds text that is no Unicode; nothing was written
     * @throws StoreUnavailable where the store did not answer in time
     */
    public long append(List<LogEvent> events) {
        check(events);
        return writer.append(events);
    }

    /**
     * Records events as {@link #append} does, without waiting: what is sent is written in that order. Once one of a chain has
     * failed, the later ones fail too, as they may build on it.
     *
     * @return the number of their commit, once it is safe
     */
    CompletableFuture<Long> send(List<LogEvent> events, Chain chain) {
        check(events);
        return writer.send(events, chain);
    }

    /** Returns those of some streams that have no event yet. */
    Set<String> without(Collection<String> asked) {
        return streams.without(asked);
    }

    private static void check(List<LogEvent> events) {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("A unit of work has at least one event");
        }
        if (!events.stream().allMatch(Utf8::keeps)) {
            throw new IllegalArgumentException("An event holds half a character");
        }
        refuseRepeats(events);
    }

    /** Within one unit of work the store's unique key does not see them. */
    private static void refuseRepeats(List<LogEvent> events) {
        Map<String, Long> last = new HashMap<>();
        Set<String> ids = new HashSet<>();
        for (LogEvent event : events) {
            String stream = event.stream();
            Long before = stream == null ? null : last.put(stream, event.sequence());
            if (!ids.add(event.id()) || (before != null && event.sequence() != before + 1)) {
                throw new StaleStream(event.stream() + "#" + event.sequence() + " in the same unit of work");
            }
        }
    }

    /** Returns the commits from a number on, at most {@code max}, none where the log is not that long yet. */
    public List<Commit> read(long from, int max) {
        return store.read(from, max);
    }

    /** Returns how many commits there are: the number the next one will have. */
    public long size() {
        long size = store.head(growth.known());
        growth.reached(size);
        return size;
    }

    /** Returns the events of a stream from a sequence number on, in order. */
    public List<LogEvent> readStream(String stream, long from) {
        return streams.read(stream, from);
    }

    /**
     * Hands over a stretch of the log as fast as it can be read, whole commits in order.
     *
     * @param from the number of the first commit
     * @param to the number after the last commit
     * @param prepare makes something of consecutive commits, on several threads at once
     * @param take is given what was prepared, in the order of the log, on the caller's thread
     * @throws DamagedLog where a commit is damaged
     */
    public <T> void replay(long from, long to, Function<List<Commit>, T> prepare, Consumer<T> take) {
        new Replay(blocks).run(from, to, prepare, take);
    }

    /** Returns the commits from a number on to the end of the replay block that holds it, none where the log is not that long. */
    public List<Commit> block(long from) {
        long number = Block.holding(from);
        List<Commit> commits = blocks.commits(number, blocks.fetch(number, 1).get(number));
        int skip = (int) (from - Block.first(number));
        return skip < commits.size() ? commits.subList(skip, commits.size()) : List.of();
    }

    /** Returns the number of the first commit with an event recorded at or after a moment, or the log's size. */
    public long firstAt(Instant moment) {
        return recorded.firstAt(moment, size());
    }

    /** Hears from now on of what other processes write from the store itself; call once, where the store has change streams. */
    void followChanges() {
        changes = new ChangeFeed(commits, growth);
    }

    LogMetrics metrics() {
        return metrics;
    }

    Growth growth() {
        return growth;
    }

    @Override
    public void close() {
        if (changes != null) {
            changes.close();
        }
        sealer.close();
        growth.close();
        writer.close();
    }
}
