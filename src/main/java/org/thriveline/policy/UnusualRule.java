package org.thriveline.policy;

import java.time.Duration;

/**
 * When a count beside its expected band is worth a word.
 *
 * @param measure the count's id, such as {@code calls-999}, or {@code any}
 * @param side which side of the band
 * @param lasting for how long it must have been outside
 * @param atLeast below this many nothing is said of it
 */
public record UnusualRule(String measure, Side side, Duration lasting, int atLeast) {
    /** Which side of a band. */
    public enum Side {
        ABOVE,
        BELOW,
        EITHER
    }

    /** The id that stands for every measure. */
    public static final String ANY = "any";

    /** Returns whether it speaks of a count that is outside its band. */
    public boolean speaksOf(String id, boolean above, int count, Duration since) {
        return (measure.equals(ANY) || measure.equals(id))
                && (side == Side.EITHER || (side == Side.ABOVE) == above)
                && (count >= atLeast || !above)
                && since.compareTo(lasting) >= 0;
    }

    /** Returns the rule in words. */
    public String words() {
        String where = switch (side) {
            case ABOVE -> "above the band";
            case BELOW -> "below the band";
            case EITHER -> "outside the band";
        };
        String many = atLeast > 1 ? ", " + atLeast + " or more" : "";
        return where + (lasting.isZero() ? "" : " for " + lasting.toMinutes() + " min") + many;
    }
}
