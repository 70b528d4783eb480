package org.thriveline.figures;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Volume beside harm of one kind or place. Kinds without a weight are in neither.
 *
 * @param key the category, code or district
 * @param volume how many crimes of kinds with a weight
 * @param weight days of each, null where they are of several kinds or the weight changed in between
 * @param days volume times weight
 * @param volumeShare percent of all such crimes, those without a place included; null where there are none
 * @param daysShare percent of all days, likewise
 * @param volumeRank 1 for the most; equals share a rank and the next one is left out
 * @param daysRank likewise by days
 */
public record HarmRow(
        String key,
        int volume,
        @Nullable BigDecimal weight,
        BigDecimal days,
        @Nullable Double volumeShare,
        @Nullable Double daysShare,
        int volumeRank,
        int daysRank) {}
