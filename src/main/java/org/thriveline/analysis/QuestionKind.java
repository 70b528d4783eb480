package org.thriveline.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** Which page answers a question, and what the question may say. */
public enum QuestionKind {
    /** A period beside another. */
    COMPARE("quarter", "span", "month", "to", "area", "beat", "qualifier"),
    /** One measure through time, with what is usual for it. */
    SERIES("measure", "by", "from", "to", "area", "beat", "qualifier");

    // Set.of is immutable, which the checker cannot know.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> parameters;

    QuestionKind(String... parameters) {
        this.parameters = Set.of(parameters);
    }

    /** Returns the parameters that a question of this kind may have. */
    public Set<String> parameters() {
        return parameters;
    }

    /** Returns its name in JSON, which is the page's too. */
    @JsonValue
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
