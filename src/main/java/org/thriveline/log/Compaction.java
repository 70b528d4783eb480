package org.thriveline.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Makes the embedded store small, while nobody uses it: keeps every whole block of commits as a replay block, then writes
 * the file anew without what is no longer needed. For use once, by one thread.
 */
public final class Compaction {
    private final LogProperties properties;
    private final Clock clock;
    private long commits;
    private long events;

    /**
     * @param before the file's size, in bytes
     * @param after the file's size, in bytes
     * @param events in the log
     */
    public record Compacted(Path file, long before, long after, long events) {}

    /**
     * @param clock the embedded server's
     */
    public Compaction(LogProperties properties, Clock clock) {
        this.properties = properties;
        this.clock = clock;
    }

    /**
     * Compacts the store.
     *
     * @param progress given the number of commits so far, now and then
     * @throws StoreNotOpened where there is no embedded store, or another process has it
     * @throws DamagedLog where a commit is damaged or missing; nothing was changed
     * @throws IOException where the new file cannot be written; the store is as it was
     */
    public Compacted run(LongConsumer progress) throws IOException {
        if (!properties.embedded()) {
            throw new StoreNotOpened(
                    "The store is MongoDB, which looks after its own files; only the embedded store is compacted.");
        }
        Path file = EmbeddedFile.path(properties.data());
        long before;
        try (MongoStore store = MongoStore.existing(properties, clock)) {
            before = Files.size(file);
            seal(new CommitChain(store), progress);
        }
        CompactFile.write(properties.data());
        return new Compacted(file, before, Files.size(file), events);
    }

    private void seal(CommitChain chain, LongConsumer progress) {
        chain.walk(found -> {
            if (found.size() == Block.COMMITS) {
                seal(Block.of(Block.holding(commits), found), chain.blocks());
            }
            found.forEach(commit -> events += commit.events().size());
            commits += found.size();
            progress.accept(commits);
        });
    }

    /** Keeps a block, unless it is there already, byte for byte. */
    private static void seal(Block block, BlockStore blocks) {
        Block kept = blocks.read(block.number(), 1).get(block.number());
        if (kept == null || kept.checksum() != block.checksum() || !Arrays.equals(kept.bytes(), block.bytes())) {
            blocks.write(block);
        }
    }
}
