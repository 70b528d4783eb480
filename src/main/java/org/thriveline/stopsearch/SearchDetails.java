package org.thriveline.stopsearch;

import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;

/**
 * A stop-search's fields in the words data.police.uk publishes, which changed over the years and are kept as they came.
 * A blank field is null: vehicle searches have no gender or age, some forces give no place.
 *
 * @param type for example {@code Person search}
 * @param partOfOperation whether it was part of a policing operation
 * @param operation the operation's name
 * @param latitude WGS84 degrees, rounded by the publisher
 * @param longitude WGS84 degrees, rounded by the publisher
 * @param removedMoreThanOuterClothing whether more than outer clothing was removed
 */
public record SearchDetails(
        String type,
        @Nullable Boolean partOfOperation,
        @Nullable String operation,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String gender,
        @Nullable String ageRange,
        @Nullable String selfDefinedEthnicity,
        @Nullable String officerDefinedEthnicity,
        @Nullable String legislation,
        @Nullable String object,
        @Nullable Boolean removedMoreThanOuterClothing) {
    /**
     * Commands ask this; events do not, so that what is stored stays readable.
     *
     * @throws IllegalArgumentException naming the field that is too long, not text, or no place on earth
     */
    void check() {
        Texts.required("type", type, 200);
        Texts.optional("operation", operation, 200);
        Texts.optional("gender", gender, 200);
        Texts.optional("ageRange", ageRange, 200);
        Texts.optional("selfDefinedEthnicity", selfDefinedEthnicity, 200);
        Texts.optional("officerDefinedEthnicity", officerDefinedEthnicity, 200);
        Texts.optional("legislation", legislation, 200);
        Texts.optional("object", object, 200);
        within("latitude", latitude, 90);
        within("longitude", longitude, 180);
    }

    private static void within(String what, @Nullable Double degrees, double limit) {
        if (degrees != null && !(Math.abs(degrees) <= limit)) {
            throw new IllegalArgumentException(what + " is not between -" + limit + " and " + limit);
        }
    }
}
