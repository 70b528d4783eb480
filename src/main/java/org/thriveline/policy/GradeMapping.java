package org.thriveline.policy;

import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A rule of a candidate policy: incidents of these kinds are given this grade, whatever grade a person gave them. It grades
 * nothing that is in force, where a person does.
 *
 * @param openings any of these opening codes; every one where there are none
 * @param qualifiers all of these, beside whatever else holds
 */
public record GradeMapping(Set<OpeningCode> openings, SortedSet<Qualifier> qualifiers, Grade grade) {
    /** @throws IllegalArgumentException where it says of no incidents what they are */
    public GradeMapping {
        // In an order that is the same in every process, on which the fingerprint of policies stands.
        SortedSet<OpeningCode> sorted = new TreeSet<>(Comparator.comparing(OpeningCode::value));
        sorted.addAll(openings);
        openings = Collections.unmodifiableSet(sorted);
        qualifiers = Qualifier.sorted(qualifiers);
        if (openings.isEmpty() && qualifiers.isEmpty()) {
            throw new IllegalArgumentException("needs an opening, qualifiers, or both");
        }
    }

    /** Returns whether it speaks of an incident. */
    public boolean takes(OpeningCode opening, Set<Qualifier> of) {
        return (openings.isEmpty() || openings.contains(opening)) && of.containsAll(qualifiers);
    }
}
