package org.thriveline.log;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks that the keys of streams lead to their commits, and to no other. */
final class StreamKeys {
    private final CommitStore store;

    StreamKeys(CommitStore store) {
        this.store = store;
    }

    /**
     * Checks some commits by their keys, and by the keys that each of their streams may need next: were one of those taken
     * by a commit that does not hold it, nobody could add to the stream again.
     *
     * @param commits consecutive
     * @throws DamagedLog at the first commit that is not found as it should be
     */
    void check(List<Commit> commits) {
        if (commits.isEmpty()) {
            return;
        }
        List<String> keys = new ArrayList<>(nextKeys(commits));
        commits.forEach(commit -> keys.addAll(CommitDocument.keys(commit)));
        Map<Long, List<String>> found = store.keys(keys);
        for (Commit commit : commits) {
            if (!CommitDocument.keys(commit).equals(found.remove(commit.number()))) {
                throw new DamagedLog(commit.number(), "the keys of its streams do not lead to it", null);
            }
        }
        found.forEach((number, theirs) -> {
            if (number < commits.getFirst().number()) {
                throw new DamagedLog(number, "a key of another commit's stream leads to it", null);
            }
        });
    }

    private static List<String> nextKeys(List<Commit> commits) {
        Map<String, Long> last = new HashMap<>();
        for (Commit commit : commits) {
            for (LogEvent event : commit.events()) {
                if (event.stream() != null) {
                    last.put(event.stream(), event.sequence());
                }
            }
        }
        List<String> keys = new ArrayList<>();
        last.forEach((stream, sequence) -> keys.add(CommitDocument.key(stream, sequence + 1)));
        return keys;
    }
}
