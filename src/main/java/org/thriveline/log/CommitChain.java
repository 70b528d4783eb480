package org.thriveline.log;

import java.util.List;
import java.util.function.Consumer;

/** The whole log as its commits say it, whatever the replay blocks say. Safe for use by many threads. */
final class CommitChain {
    private final CommitStore commits;
    private final BlockStore blocks;

    CommitChain(CommitStore commits, BlockStore blocks) {
        this.commits = commits;
        this.blocks = blocks;
    }

    CommitChain(MongoStore store) {
        this(new CommitStore(store.database().getCollection("commits")), new BlockStore(store.database()));
    }

    CommitStore commits() {
        return commits;
    }

    BlockStore blocks() {
        return blocks;
    }

    /**
     * Hands over the commits from the first on, a block's worth at a time, fewer at the end; those that are written
     * meanwhile may be left out.
     *
     * @throws DamagedLog where one is damaged or missing
     */
    void walk(Consumer<List<Commit>> take) {
        long next = 0;
        List<Commit> found;
        do {
            found = commits.read(next, Block.COMMITS);
            if (!found.isEmpty()) {
                take.accept(found);
            }
            next += found.size();
        } while (found.size() == Block.COMMITS);
        checkEnd(next);
    }

    /**
     * Checks that nothing is there after the end of the log.
     *
     * @param end the number of a commit that was not there
     * @throws DamagedLog where it is missing
     */
    void checkEnd(long end) {
        long later = commits.beyond(end);
        long block = blocks.beyond(Block.holding(end) - 1);
        // It may have been written since.
        if ((later >= 0 || block >= 0) && commits.read(end) == null) {
            throw new DamagedLog(
                    end,
                    later >= 0
                            ? "it is missing, though commit " + later + " is there"
                            : "it is missing, though replay block " + block + " was made when it was there",
                    null);
        }
    }
}
