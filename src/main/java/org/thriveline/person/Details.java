package org.thriveline.person;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;

/**
 * Who somebody is, as far as it was said. Its text tells nothing of it, so that no log can.
 *
 * @param number by which to reach them
 * @param born the day
 */
public record Details(
        @Nullable String name,
        @Nullable String number,
        @Nullable String address,
        @Nullable LocalDate born) {
    public Details {
        checked("name", name, 200);
        checked("number", number, 50);
        checked("address", address, 500);
        if (Stream.of(name, number, address).allMatch(said -> said == null) && born == null) {
            throw new IllegalArgumentException("name is missing, and so is all else");
        }
    }

    private static void checked(String what, @Nullable String value, int max) {
        if (value != null) {
            Texts.required(what, value, max);
        }
    }

    @Override
    public String toString() {
        return "details of a person";
    }
}
