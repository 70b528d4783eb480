package org.thriveline.log;

import com.mongodb.MongoBulkWriteException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * Writes an export back, every commit under its own number, into a store that is empty or holds a beginning of the same log:
 * after an interruption, the same again completes it. Not for a store that a server writes to. For use by one thread.
 */
public final class LogImport {
    private static final int GROUP = 500;

    /** Of payloads and metadata, in characters. */
    private static final long GROUP_LENGTH = 4L << 20;

    private final CommitChain chain;
    private long commits;
    private long events;
    private long added;

    /**
     * @param commits in the export
     * @param events in the export
     * @param added commits that were not in the store before
     */
    public record Imported(long commits, long events, long added) {}

    public LogImport(MongoStore store) {
        this.chain = new CommitChain(store);
    }

    /**
     * Writes an export into the store.
     *
     * @param name what to call the export in a refusal
     * @param progress given the number of commits so far, now and then
     * @throws ImportRefused where it is no export, or of another log; the store holds a beginning of it then
     * @throws IOException where it cannot be read; the store holds a beginning of it then
     */
    public Imported run(String name, InputStream export, LongConsumer progress) throws IOException {
        ExportedUnits units = new ExportedUnits(name, export);
        List<Commit> group = new ArrayList<>(GROUP);
        long length = 0;
        for (Commit unit = units.next(); unit != null; unit = units.next()) {
            group.add(unit);
            length += length(unit);
            if (group.size() == GROUP || length > GROUP_LENGTH) {
                write(group);
                progress.accept(commits);
                group.clear();
                length = 0;
            }
        }
        write(group);
        if (chain.commits().read(commits) != null) {
            throw new ImportRefused(name + " ends where the store goes on: the store has a commit " + commits);
        }
        return new Imported(commits, events, added);
    }

    private void write(List<Commit> group) {
        List<Commit> there = chain.commits().read(commits, group.size());
        for (int n = 0; n < there.size(); n++) {
            if (!there.get(n).equals(group.get(n))) {
                throw new ImportRefused("The store holds another log: its commit " + (commits + n) + " differs");
            }
        }
        List<Commit> missing = group.subList(there.size(), group.size());
        if (!missing.isEmpty()) {
            insert(missing);
        }
        added += missing.size();
        commits += group.size();
        group.forEach(commit -> events += commit.events().size());
    }

    private void insert(List<Commit> missing) {
        try {
            chain.commits().insert(missing);
        } catch (MongoBulkWriteException e) {
            long refused = missing.getFirst().number() + e.getWriteResult().getInsertedCount();
            throw new ImportRefused("The store did not take commit " + refused + ": " + e.getMessage());
        }
    }

    private static long length(Commit commit) {
        return commit.events().stream()
                .mapToLong(event -> event.payload().length() + event.metadata().length())
                .sum();
    }
}
