package org.thriveline.crime;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;

/**
 * A crime's fields in the words data.police.uk publishes, kept as they came. A blank field is null: some rows have no place,
 * and some lie outside the force.
 *
 * @param category the publisher's kind of crime, such as {@code Burglary}; {@code Anti-social behaviour} is among them
 *     though it is no crime
 * @param location the place in words, such as {@code On or near High Street}
 * @param latitude WGS84 degrees, moved by the publisher to the middle of a street
 * @param longitude WGS84 degrees, moved likewise
 * @param lsoaCode the census area (lower layer super output area) it lies in, such as {@code E01013618}
 * @param lsoaName that area's name: a district's and a number, such as {@code Leicester 011F}
 * @param context what else the force said of it
 */
public record CrimeDetails(
        String category,
        @Nullable String location,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String lsoaCode,
        @Nullable String lsoaName,
        @Nullable String context) {
    /**
     * Commands ask this; events do not, so that what is stored stays readable.
     *
     * @throws IllegalArgumentException naming the field that is too long, not text, or no place on earth
     */
    void check() {
        Texts.required("category", category, 200);
        Texts.optional("location", location, 200);
        Texts.optional("lsoaCode", lsoaCode, 20);
        Texts.optional("lsoaName", lsoaName, 200);
        Texts.optional("context", context, 1_000);
        within("latitude", latitude, 90);
        within("longitude", longitude, 180);
    }

    private static void within(String what, @Nullable Double degrees, double limit) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(what + " is not between -" + limit + " and " + limit);
        }
    }
}
