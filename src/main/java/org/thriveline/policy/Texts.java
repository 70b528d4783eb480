package org.thriveline.policy;

import org.jspecify.annotations.Nullable;

/** Checks on the text of values, so that every room refuses the same things in the same words. */
public final class Texts {
    private Texts() {}

    /**
     * Returns {@code value} where it is present, not blank, and at most {@code max} characters without control characters or
     * halves of a character, which no store can keep.
     *
     * @throws IllegalArgumentException naming {@code what} otherwise
     */
    public static String required(String what, @Nullable String value, int max) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(what + " is missing");
        }
        if (value.length() > max) {
            throw new IllegalArgumentException(what + " is longer than " + max + " characters");
        }
        refuseUnkept(what, value);
        return value;
    }

    /** A plain loop, since every value of every event goes through it. */
    private static void refuseUnkept(String what, String value) {
        for (int place = 0; place < value.length(); place++) {
            char c = value.charAt(place);
            if (Character.isISOControl(c) && c != '\n' && c != '\t') {
                throw new IllegalArgumentException(what + " holds a control character");
            }
            if (Character.isSurrogate(c)) {
                boolean whole = Character.isHighSurrogate(c)
                        && place + 1 < value.length()
                        && Character.isLowSurrogate(value.charAt(place + 1));
                if (!whole) {
                    throw new IllegalArgumentException(what + " holds half a character");
                }
                place++;
            }
        }
    }

    /**
     * Returns {@code value} where it is there.
     *
     * @throws IllegalArgumentException naming {@code what} otherwise
     */
    public static <T> T present(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        return value;
    }

    /** As {@link #required}, but an absent value stays absent. */
    public static @Nullable String optional(String what, @Nullable String value, int max) {
        return value == null ? null : required(what, value, max);
    }
}
