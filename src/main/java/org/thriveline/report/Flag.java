package org.thriveline.report;

/**
 * A number that somebody typed.
 *
 * @param from where in the text it begins
 * @param to where it ends
 * @param kind whether no figure says it, or one does that should be referred to
 */
public record Flag(int from, int to, String typed, Kind kind, String says) {
    /** What is wrong with a typed number. */
    public enum Kind {
        /** No figure of the report is that. */
        CONTRADICTS,
        /** It is right today; only a reference stays right. */
        TYPED;

        /** Returns its name in JSON. */
        @com.fasterxml.jackson.annotation.JsonValue
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
