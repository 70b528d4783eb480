package org.thriveline.retention;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * How long who the people of a record are is kept after the last that happened to it.
 *
 * @param review after which somebody looks whether it is still needed
 * @param erase after which it is erased; null where a person decides that each time
 */
public record RetentionRule(Period review, @Nullable Period erase) {
    public RetentionRule {
        positive("review-after", review);
        if (erase != null) {
            positive("erase-after", erase);
            LocalDate any = LocalDate.EPOCH;
            if (any.plus(erase).isBefore(any.plus(review))) {
                throw new IllegalArgumentException("erase-after comes before review-after");
            }
        }
    }

    private static void positive(String what, Period period) {
        if (period.isNegative() || period.isZero()) {
            throw new IllegalArgumentException(what + " is no length of time");
        }
    }
}
