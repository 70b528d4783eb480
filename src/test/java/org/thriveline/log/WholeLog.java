package org.thriveline.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thriveline.log.Attempt.Told;

/** Everything a store holds, read once, and what must be true of it whatever happened. */
public final class WholeLog {
    private static final int BATCH = 1_000;

    private final TestStore store;
    private final List<Commit> commits = new ArrayList<>();

    /** Reads all commits up to the first number that is missing; a checksum that does not match ends it. */
    public WholeLog(TestStore store) {
        this.store = store;
        List<Commit> more;
        do {
            more = store.log().read(commits.size(), BATCH);
            commits.addAll(more);
        } while (!more.isEmpty());
    }

    public List<Commit> commits() {
        return List.copyOf(commits);
    }

    /** Fails where a number is missing, an event is there twice or a stream is not whole from 0. */
    public void assertWhole(String where) {
        assertThat(store.database().getCollection("commits").countDocuments())
                .as("no commit behind a gap, " + where)
                .isEqualTo(commits.size());
        assertThat(store.log().size()).as(where).isEqualTo(commits.size());
        Map<String, Long> next = new HashMap<>();
        Set<String> ids = new HashSet<>();
        List<LogEvent> misplaced = new ArrayList<>();
        for (Commit commit : commits) {
            for (LogEvent event : commit.events()) {
                long expected = next.merge(event.stream(), 1L, Long::sum) - 1;
                if (!ids.add(event.id()) || event.sequence() != expected) {
                    misplaced.add(event);
                }
            }
        }
        assertThat(misplaced)
                .as("there before, or not next in its stream, " + where)
                .isEmpty();
    }

    /** Fails where a commit is not found by its streams, among the last. */
    public void assertIndexed(int last, String where) {
        assertThatCode(() -> new StartCheck(store.store()).run(last)).as(where).doesNotThrowAnyException();
    }

    /**
     * Fails unless the log holds each unit of work that was written, whole and at the number that was told, no stale one, and
     * besides only units of work of which nothing was known.
     */
    void assertHolds(Collection<Attempt> attempts, String where) {
        Map<Long, List<String>> written = new HashMap<>();
        attempts.stream()
                .filter(attempt -> attempt.told() == Told.WRITTEN)
                .forEach(attempt -> assertThat(written.put(attempt.number(), attempt.events()))
                        .as("one winner of " + attempt.number() + ", " + where)
                        .isNull());
        Map<Long, List<String>> there = new LinkedHashMap<>();
        commits.forEach(commit -> there.put(commit.number(), Attempt.names(commit.events())));
        List<List<String>> unknown = attempts.stream()
                .filter(attempt -> attempt.told() == Told.UNKNOWN)
                .map(Attempt::events)
                .toList();

        assertThat(there).as(where).containsAllEntriesOf(written);
        there.keySet().removeAll(written.keySet());
        assertThat(unknown).as(where).containsAll(there.values());
    }
}
