package org.thriveline.retention;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.PersonKey;

/**
 * Somebody of whom it is known who they are.
 *
 * @param holdings the records that they are kept for, in the order of their names
 * @param review from which day somebody should look at the first of them, in the force's time zone
 * @param because why they are kept, a line for each record whose time is not over
 */
public record Kept(
        PersonKey person, Standing standing, @Nullable LocalDate review, List<String> because, List<Holding> holdings) {

    /** What is to be done about somebody. */
    public enum Standing {
        /** Their time is over: they are erased. */
        DUE,
        /** Somebody should look whether they are still needed. */
        REVIEW,
        /** Nothing yet. */
        KEPT
    }

    /** Returns how somebody stands on a day. One record that is still needed keeps them for all. */
    static Kept of(PersonKey person, List<Holding> holdings, LocalDate day) {
        List<Holding> needed =
                holdings.stream().filter(holding -> !holding.over(day)).toList();
        boolean review = needed.stream().anyMatch(holding -> holding.toReview(day));
        return new Kept(
                person,
                needed.isEmpty() ? Standing.DUE : review ? Standing.REVIEW : Standing.KEPT,
                holdings.stream()
                        .map(Holding::review)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                needed.stream().map(Holding::because).toList(),
                List.copyOf(holdings));
    }

    /** Returns whether a record of a class keeps them. */
    boolean holds(RecordClass kind) {
        return holdings.stream().anyMatch(holding -> holding.kind() == kind);
    }
}
