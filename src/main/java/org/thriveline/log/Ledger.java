package org.thriveline.log;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.MongoException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.LongConsumer;

/**
 * Texts in the store to which entries are only ever added, each bound to the one before by its hash, so that no entry can be
 * changed, taken away or put in unseen. Beside the log, and numbered as the log is. Safe for use by many threads, and by many
 * processes on one store.
 */
public final class Ledger implements AutoCloseable {
    private final LedgerStore store;
    private final LedgerWriter writer;
    private final Duration patience;

    /**
     * @param name of the collection that holds it
     * @param patience how long an entry may wait for a store that does not take it
     */
    public Ledger(MongoStore store, String name, Duration patience) {
        this.store = new LedgerStore(store.database(), name);
        this.writer = new LedgerWriter(this.store, name);
        this.patience = patience;
    }

    /**
     * Writes an entry after all that were sent before it.
     *
     * @param at when it is of; it is written with this moment, or that of the entry before where that is later
     * @return the entry, once it is as safe as the store makes it; else {@link StoreUnavailable}, and it may still be there
     */
    public CompletableFuture<LedgerEntry> send(Instant at, String text) {
        String whole = new String(text.getBytes(UTF_8), UTF_8);
        CompletableFuture<LedgerEntry> sent = writer.send(Instant.ofEpochMilli(at.toEpochMilli()), whole);
        return sent.orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS).exceptionallyCompose(failure -> {
            Throwable cause = failure instanceof TimeoutException
                    ? StoreUnavailable.unwritten(
                            "the store did not take it for " + patience.toMillis() / 1e3 + " s", failure)
                    : failure;
            return CompletableFuture.failedFuture(cause);
        });
    }

    /**
     * Returns the entries from a number on, at most so many, none where there are not so many yet.
     *
     * @throws StoreUnavailable where the store cannot be read
     * @throws LedgerFault where one cannot be read
     */
    public List<LedgerEntry> read(long from, int max) {
        try {
            return store.read(from, max);
        } catch (MongoException e) {
            throw StoreUnavailable.reading(e);
        }
    }

    /**
     * Returns where it ends.
     *
     * @throws StoreUnavailable where the store cannot be read
     */
    public LedgerHead head() {
        try {
            return store.head(0);
        } catch (MongoException e) {
            throw StoreUnavailable.reading(e);
        }
    }

    /** Returns the number of the first entry that was written at or after a moment; how many there are, where none was. */
    public long firstAt(Instant moment) {
        long low = 0;
        for (long high = head().next(); low < high; ) {
            long middle = (low + high) >>> 1;
            if (read(middle, 1).getFirst().at().isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /**
     * Reads all of it, and recomputes every hash.
     *
     * @param expected hashes that entries must have, by number, as somebody noted them
     * @param progress given the number of entries so far, now and then
     * @return where it ends
     * @throws LedgerFault at the first broken place
     */
    public LedgerHead verify(Map<Long, String> expected, LongConsumer progress) {
        return new LedgerCheck(store, expected).run(progress);
    }

    /** Writes what is waiting, then stops. */
    @Override
    public void close() {
        writer.close();
    }
}
