package org.thriveline.intake.force;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.OpeningCode;

/**
 * More demand for a while, or less. Immutable.
 *
 * @param factors how many times the usual demand there is of each kind, the surge included; what is not named is as usual
 * @param areas where the extra demand is; anywhere as usual where none is named
 * @param codes what the extra incidents are opened as; as usual where none is named
 */
record Surge(
        String name, Window window, SortedMap<Kind, Double> factors, List<AreaCode> areas, List<OpeningCode> codes) {
    Surge {
        factors = Collections.unmodifiableSortedMap(new TreeMap<>(factors));
        areas = List.copyOf(areas);
        codes = List.copyOf(codes);
    }

    double factor(Kind kind) {
        return factors.getOrDefault(kind, 1.0);
    }
}
