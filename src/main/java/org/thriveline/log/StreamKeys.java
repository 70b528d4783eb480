package org.thriveline.log;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
        Map<Long, List<String>> due = new LinkedHashMap<>();
        commits.forEach(commit -> due.put(commit.number(), CommitDocument.keys(commit)));
        // A commit is found by any of its keys: to prove each, its first is asked for, then its second, and so on.
        for (int place = 0; !due.isEmpty(); place++) {
            check(due, place);
            int next = place + 1;
            due.values().removeIf(keys -> keys.size() <= next);
        }
        if (!commits.isEmpty()) {
            checkNext(commits.getFirst().number(), nextKeys(commits));
        }
    }

    private void check(Map<Long, List<String>> due, int place) {
        Map<Long, List<String>> found =
                store.keys(due.values().stream().map(keys -> keys.get(place)).toList());
        due.forEach((number, keys) -> {
            if (!keys.equals(found.get(number))) {
                throw new DamagedLog(number, "the keys of its streams do not lead to it", null);
            }
        });
    }

    private void checkNext(long first, List<String> next) {
        Set<String> asked = Set.copyOf(next);
        store.keys(next).forEach((number, keys) -> {
            if (number < first || Collections.disjoint(keys, asked)) {
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
