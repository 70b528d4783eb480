package org.thriveline.log;

import java.util.List;
import java.util.function.LongConsumer;

/**
 * Reads the whole log and checks that it holds together: dense, every commit's checksum, every stream's keys and sequence,
 * every identifier once, every replay block what its commits say. Changes nothing. A million events on a million streams
 * take some 100 MB of memory. For use once, by one thread.
 */
public final class Verification {
    private final CommitChain chain;
    private final StreamKeys keys;
    private final Continuity continuity = new Continuity();
    private long commits;
    private long events;
    private long blocks;

    /** What was read and found sound. */
    public record Sound(long commits, long events, long streams, long blocks) {}

    public Verification(MongoStore store) {
        this.chain = new CommitChain(store);
        this.keys = new StreamKeys(chain.commits());
    }

    /**
     * Checks the log.
     *
     * @param progress given the number of commits so far, now and then
     * @throws DamagedLog at the first fault of a commit
     * @throws DamagedBlock at the first fault of a replay block
     */
    public Sound run(LongConsumer progress) {
        chain.walk(found -> {
            check(found);
            progress.accept(commits);
        });
        return new Sound(commits, events, continuity.streams(), blocks);
    }

    private void check(List<Commit> found) {
        for (Commit commit : found) {
            for (LogEvent event : commit.events()) {
                String fault = continuity.fault(event);
                if (fault != null) {
                    throw new DamagedLog(commit.number(), fault, null);
                }
            }
            events += commit.events().size();
        }
        keys.check(found);
        checkBlock(Block.holding(commits), found);
        commits += found.size();
    }

    private void checkBlock(long number, List<Commit> found) {
        Block kept = chain.blocks().read(number, 1).get(number);
        if (kept == null || found.size() < Block.COMMITS) {
            return;
        }
        blocks++;
        List<Commit> told;
        try {
            told = kept.commits();
        } catch (RuntimeException e) {
            throw new DamagedBlock(number, e.getMessage() + "; it is made again when it is next replayed", e);
        }
        if (!told.equals(found)) {
            throw new DamagedBlock(
                    number,
                    "it tells other events than its commits; run compact, or delete the document {_id: " + number
                            + "} from the collection blocks, and it is made again",
                    null);
        }
    }
}
