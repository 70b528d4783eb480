package org.thriveline.log;

import com.mongodb.MongoException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The log in blocks. One that is damaged or not there is made again from its commits, which are the truth, so a reader never
 * notices. Safe for use by many threads and processes.
 */
final class Blocks {
    private static final Logger LOG = LoggerFactory.getLogger(Blocks.class);

    private final CommitStore commits;
    private final BlockStore store;
    private final LogMetrics metrics;

    Blocks(CommitStore commits, BlockStore store, LogMetrics metrics) {
        this.metrics = metrics;
        this.commits = commits;
        this.store = store;
    }

    /** Returns those of {@code count} consecutive blocks that have been kept. */
    Map<Long, Block> fetch(long first, int count) {
        return store.read(first, count);
    }

    /** Returns how many blocks have been kept, from the first on. */
    long sealed(long atLeast) {
        return store.end(atLeast);
    }

    /**
     * Returns the commits of a block, fewer than a whole block's at the end of the log.
     *
     * @param kept the block, null where it was not there
     */
    List<Commit> commits(long number, @Nullable Block kept) {
        if (kept != null) {
            try {
                List<Commit> found = kept.commits();
                metrics.kept().increment();
                return found;
            } catch (RuntimeException e) {
                LOG.warn("Replay block {} is damaged ({}); it is made again from its commits", number, e.getMessage());
            }
        }
        List<Commit> found = read(number);
        if (found.size() == Block.COMMITS) {
            remake(number, found);
        }
        return found;
    }

    /** A reader has what it came for: a store that takes nothing at this moment is the next one's to write to. */
    private void remake(long number, List<Commit> found) {
        metrics.remade().increment();
        try {
            store.write(Block.of(number, found));
            LOG.info("Replay block {} was not there, and is made of its commits", number);
        } catch (MongoException e) {
            LOG.warn("Replay block {} is not made yet: {}", number, StoreUnavailable.reason(e));
        }
    }

    /** Makes a block of its commits, and keeps it if they are all there. */
    void seal(long number) {
        List<Commit> found = read(number);
        if (found.size() == Block.COMMITS) {
            store.write(Block.of(number, found));
        }
    }

    private List<Commit> read(long number) {
        return commits.read(Block.first(number), Block.COMMITS);
    }
}
