package org.thriveline.policy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks on the text of values, so that every room refuses the same things in the same words. */
public final class Texts {
    private static final Instant FIRST = Instant.parse("1678-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2262-01-01T00:00:00Z");

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

    /**
     * Returns a moment where it is there and {@linkplain #keeps kept}.
     *
     * @throws IllegalArgumentException naming {@code what} otherwise
     */
    public static Instant present(String what, @Nullable Instant moment) {
        if (moment == null) {
            throw new IllegalArgumentException(what + " is missing");
        }
        if (!keeps(moment)) {
            throw new IllegalArgumentException(what + " is not of the years 1678 to 2261");
        }
        return moment;
    }

    /** Returns whether a moment can be kept: as nanoseconds of 64 bits, in whole years. */
    public static boolean keeps(Instant moment) {
        return !moment.isBefore(FIRST) && moment.isBefore(END);
    }

    /** As {@link #required}, but an absent value stays absent. */
    public static @Nullable String optional(String what, @Nullable String value, int max) {
        return value == null ? null : required(what, value, max);
    }
}
