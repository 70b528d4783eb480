package org.thriveline.stopsearch;

import org.jspecify.annotations.Nullable;

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
        @Nullable Boolean removedMoreThanOuterClothing) {}
