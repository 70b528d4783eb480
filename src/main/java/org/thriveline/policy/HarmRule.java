package org.thriveline.policy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How grave a crime of each kind is, in days of imprisonment that the index it comes from starts at. A kind without a weight
 * is not harmless: nobody weighed it, so it is counted apart and never as zero. Immutable.
 *
 * @param source the index and whose figures of it these are, for people
 * @param year the index's year, 0 where there are no weights
 * @param weights days by kind of crime as it is published, in any case of letters
 */
public record HarmRule(String source, int year, SortedMap<String, BigDecimal> weights) {
    /** What holds where a policy says nothing of it: no kind has a weight. */
    public static final HarmRule NONE = new HarmRule("no weights", 0, new TreeMap<>());

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    public HarmRule {
        SortedMap<String, BigDecimal> byKind = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        byKind.putAll(weights);
        weights = Collections.unmodifiableSortedMap(byKind);
    }

    /** Returns the days of one crime of a kind, empty where that kind has no weight. */
    public Optional<BigDecimal> weight(String category) {
        return Optional.ofNullable(weights.get(category.strip()));
    }

    /** Returns the rule at a place of a policy file. */
    static HarmRule read(YamlNode node) {
        Map<String, YamlNode> fields = node.fields(Set.of("source", "year", "weights"));
        SortedMap<String, BigDecimal> weights = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        YamlNode listed = node.required(fields, "weights");
        listed.entries().forEach((category, days) -> {
            if (weights.put(category.strip(), days.value(HarmRule::days)) != null) {
                throw days.fault("is there twice");
            }
        });
        if (weights.isEmpty()) {
            throw listed.fault("is empty");
        }
        YamlNode source = node.required(fields, "source");
        if (source.text().isBlank()) {
            throw source.fault("must name the index that the weights come from");
        }
        return new HarmRule(
                source.text(), node.required(fields, "year").value(HarmRule::year), weights);
    }

    private static BigDecimal days(String text) {
        BigDecimal days;
        try {
            days = new BigDecimal(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(text.toLowerCase(Locale.ROOT) + " is no number of days", e);
        }
        if (days.signum() <= 0) {
            throw new IllegalArgumentException("a weight is above 0; a kind without one is left out");
        }
        return days;
    }

    private static int year(String text) {
        int year = text.matches("[0-9]{4}") ? Integer.parseInt(text) : 0;
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new IllegalArgumentException(text + " is no year");
        }
        return year;
    }
}
