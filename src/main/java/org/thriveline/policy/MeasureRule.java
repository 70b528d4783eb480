package org.thriveline.policy;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A measure of the policy's catalogue. Immutable.
 *
 * @param id its name in data and files, such as {@code calls.999}
 * @param title its name for people
 * @param group under what it stands in a table
 * @param counts what it counts, in a sentence
 * @param of the records it counts
 * @param where which of these: values by field, of which one must hold for each; none for all
 * @param as what is counted of them
 * @param share of those, the percentage for which these hold too; null where it is no percentage
 */
public record MeasureRule(
        String id,
        String title,
        String group,
        String counts,
        Records of,
        Map<String, List<String>> where,
        Tallied as,
        @Nullable Map<String, List<String>> share) {
    public MeasureRule {
        // In an order that is the same in every process, on which the fingerprint of policies stands; Map.copyOf has
        // none.
        where = Collections.unmodifiableMap(new TreeMap<>(where));
        share = share == null ? null : Collections.unmodifiableMap(new TreeMap<>(share));
    }

    /** The kinds of records, each with the fields that a measure may ask for. */
    public enum Records {
        CALLS(Set.of("line", "answered", "abandoned", "within-seconds")),
        INCIDENTS(Set.of("grade", "qualifier", "also", "without", "opening", "closing", "attended-as", "in-target")),
        MISSING(Set.of("age", "risk", "from")),
        SEARCHES(Set.of("object", "not-object", "outcome", "not-outcome", "linked")),
        /** Known by their month alone. */
        CRIMES(Set.of("category", "not-category"));

        // Set.of is immutable, which the checker cannot know.
        @SuppressWarnings("ImmutableEnumChecker")
        private final Set<String> fields;

        Records(Set<String> fields) {
            this.fields = fields;
        }

        Set<String> fields() {
            return fields;
        }
    }

    /** What is counted of records. */
    public enum Tallied {
        RECORDS,
        /** Different people, however often; never to be added to the records. */
        PEOPLE,
        /** People of whom there is more than one record in the period. */
        REPEAT_PEOPLE
    }
}
