package org.thriveline.figures;

import org.jspecify.annotations.Nullable;

/**
 * One place's volume.
 *
 * @param key the area's or beat's code, or the district
 * @param share percent of all that were counted in the period, those without a place included; null where there are none
 * @param rank 1 for the most in the period; equals share a rank and the next one is left out
 */
public record PlaceRow(
        String key, PlaceCount count, @Nullable Double share, int rank) {}
