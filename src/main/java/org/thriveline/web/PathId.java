package org.thriveline.web;

import java.util.function.Function;
import org.thriveline.policy.Rejection;

/** A record's own number or name, as an address has it. */
final class PathId {
    private PathId() {}

    /**
     * Returns what a text names.
     *
     * @throws Rejection where it can be no record's number or name: then it is that of no record
     */
    static <T> T of(String text, Function<String, T> record) {
        try {
            return record.apply(text);
        } catch (IllegalArgumentException e) {
            throw new Rejection("not-recorded", "id", "No such record.");
        }
    }
}
