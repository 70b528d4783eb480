package org.thriveline.intake;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;

/** What a field says, or why it cannot be understood, naming its column. A blank field is absent. */
final class Fields {
    private static final int SHOWN = 60;

    private Fields() {}

    static @Nullable String text(String column, String value, int longest) throws BadField {
        try {
            return Texts.optional(column, value.isBlank() ? null : value, longest);
        } catch (IllegalArgumentException e) {
            throw new BadField("bad-text", String.valueOf(e.getMessage()));
        }
    }

    static @Nullable Boolean truth(String column, String value) throws BadField {
        return switch (value) {
            case "" -> null;
            case "True" -> true;
            case "False" -> false;
            default -> throw new BadField("bad-truth", column + " is neither True nor False: " + shown(value));
        };
    }

    static @Nullable Double degrees(String column, String value, int most) throws BadField {
        if (value.isEmpty()) {
            return null;
        }
        try {
            double degrees = Double.parseDouble(value);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            // Refused below, as a number out of range is.
        }
        throw new BadField("bad-degrees", column + " is not between -" + most + " and " + most + ": " + shown(value));
    }

    /** Returns a value as a message may show it. */
    static String shown(String value) {
        String cut = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "...";
        return '"' + cut.replaceAll("\\p{Cntrl}", " ") + '"';
    }
}
