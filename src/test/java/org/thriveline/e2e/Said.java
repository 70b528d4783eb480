package org.thriveline.e2e;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a page is to say, by test id. Used by one thread. */
final class Said {
    private final Map<String, List<String>> texts = new TreeMap<>();

    Said add(String testId, Object words) {
        texts.computeIfAbsent(testId, id -> new ArrayList<>()).add(String.valueOf(words));
        return this;
    }

    /** Adds nothing where there are no words. */
    Said addSome(String testId, @Nullable String words) {
        return words == null ? this : add(testId, words);
    }

    /** Adds a row of cells. */
    void row(String testId, String... cells) {
        add(testId, String.join(" | ", cells));
    }

    Map<String, List<String>> texts() {
        return texts;
    }
}
