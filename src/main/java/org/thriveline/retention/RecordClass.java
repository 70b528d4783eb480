package org.thriveline.retention;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/** The classes of records that a rule speaks of. */
public enum RecordClass {
    CALL,
    /** It holds nobody itself: its callers are kept as long as it is. */
    INCIDENT,
    MISSING,
    /** Nothing is recorded of who was searched; the rule stands for the day that it is. */
    STOP_SEARCH;

    /** Returns it as people and JSON write it. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the class that people write as a word. */
    static RecordClass of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word + " is no class of record"));
    }
}
