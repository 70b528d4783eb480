package org.thriveline.figures;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Volume by place in one month or week of a period.
 *
 * @param first the first day of it that lies in the period
 * @param last the last one
 * @param counts how many by place; a place that is not there had none
 * @param without how many whose source does not say where
 */
public record PlaceStep(LocalDate first, LocalDate last, SortedMap<String, Integer> counts, int without) {
    public PlaceStep {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }
}
