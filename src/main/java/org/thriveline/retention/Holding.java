package org.thriveline.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A record that a person is kept for. Days are in the force's time zone.
 *
 * @param record the name of its stream in the log
 * @param last the day of the last that happened to it
 * @param open whether it is not over yet
 * @param review from which day somebody should look at it; null while it is open
 * @param erase from which day nobody needs it; null while it is open, and where a person decides
 */
public record Holding(
        RecordClass kind,
        String record,
        LocalDate last,
        boolean open,
        @Nullable LocalDate review,
        @Nullable LocalDate erase) {

    /** Returns what a record keeps its people for, by the rules. */
    static Holding of(Life life, String record, LocalDate last, RetentionRules rules) {
        RetentionRule rule = rules.of(life.kind());
        if (life.open()) {
            return new Holding(life.kind(), record, last, true, null, null);
        }
        LocalDate erase = rule.erase() == null ? null : last.plus(rule.erase());
        return new Holding(life.kind(), record, last, false, last.plus(rule.review()), erase);
    }

    /** Returns whether nobody needs it on a day. */
    boolean over(LocalDate day) {
        return erase != null && !day.isBefore(erase);
    }

    /** Returns whether somebody should look at it on a day. */
    boolean toReview(LocalDate day) {
        return review != null && !day.isBefore(review);
    }

    /** Returns why it keeps a person, in words. */
    String because() {
        if (open) {
            return record + " is open";
        }
        return erase == null ? record + " is for a person to decide" : record + " is kept until " + erase;
    }
}
