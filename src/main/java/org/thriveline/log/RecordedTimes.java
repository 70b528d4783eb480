package org.thriveline.log;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Finds commits by when they were recorded. Times of the commits that begin a block are remembered once they were asked for, since
 * they never change. Safe for use by many threads.
 */
final class RecordedTimes {
    private final CommitStore commits;
    private final Blocks blocks;
    private final Map<Long, Instant> remembered = new ConcurrentHashMap<>();

    RecordedTimes(CommitStore commits, Blocks blocks) {
        this.commits = commits;
        this.blocks = blocks;
    }

    /**
     * Returns the number of the first commit with an event recorded at or after a moment.
     *
     * @param size how many commits there are; returned where all were recorded before
     */
    long firstAt(Instant moment, long size) {
        long low = 0;
        long high = Block.holding(size + Block.COMMITS - 1);
        while (low < high) {
            long middle = (low + high) >>> 1;
            if (begun(middle).isBefore(moment)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? 0 : within(low - 1, moment, Math.min(size, Block.first(low)));
    }

    private Instant begun(long block) {
        Instant known = remembered.get(block);
        if (known == null) {
            Commit commit = commits.read(Block.first(block));
            // What cannot be read is taken for the end, as a commit that is not there.
            known = commit == null ? Instant.MAX : last(commit);
            if (commit != null) {
                remembered.put(block, known);
            }
        }
        return known;
    }

    /** A block that is kept is read as a whole; else one commit after another is looked at, halving the distance. */
    private long within(long block, Instant moment, long end) {
        Block kept = blocks.fetch(block, 1).get(block);
        if (kept != null) {
            for (Commit commit : blocks.commits(block, kept)) {
                if (commit.number() < end && !last(commit).isBefore(moment)) {
                    return commit.number();
                }
            }
            return end;
        }
        long low = Block.first(block);
        long high = end;
        while (low < high) {
            long middle = (low + high) >>> 1;
            Commit commit = commits.read(middle);
            if (commit == null || !last(commit).isBefore(moment)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    private static Instant last(Commit commit) {
        Instant last = Instant.MIN;
        for (LogEvent event : commit.events()) {
            last = event.recordedAt().isAfter(last) ? event.recordedAt() : last;
        }
        return last;
    }
}
