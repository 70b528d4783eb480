package org.thriveline.figures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Qualifier;

/**
 * Volume against harm. A crime weighs what the policy of its month says of its kind. What no policy weighs is counted apart by
 * kind and never weighs zero. Immutable.
 *
 * @param total all weighed crimes
 * @param rows the weightiest first, each with its ranks
 * @param without weighed crimes whose source does not say where; never ranked
 * @param unweighted how many of each published kind that has no weight
 * @param incidents what was no crime at all, from the incidents' own records: not to be added to the published kinds
 */
public record Harm(
        Sum total, List<HarmRow> rows, Sum without, SortedMap<String, Integer> unweighted, NonCrime incidents) {
    /** @param days the days of imprisonment that the crimes' weights add up to */
    public record Sum(int volume, BigDecimal days) {
        static final Sum NONE = new Sum(0, BigDecimal.ZERO);

        Sum plus(BigDecimal weight) {
            return new Sum(volume + 1, days.add(weight));
        }
    }

    /**
     * Incidents for which no crime was recorded. Nobody weighs them.
     *
     * @param antiSocial those of anti-social behaviour
     * @param other all others
     */
    public record NonCrime(int antiSocial, int other) {
        static NonCrime of(Stream<IncidentFact> incidents) {
            List<Boolean> none = incidents
                    .map(IncidentFact::qualifiers)
                    .filter(qualifiers -> !qualifiers.contains(Qualifier.CRIME_RECORDED))
                    .map(qualifiers -> qualifiers.stream().anyMatch(Qualifier::antiSocial))
                    .toList();
            int antiSocial = Collections.frequency(none, true);
            return new NonCrime(antiSocial, none.size() - antiSocial);
        }
    }

    /** Returns the harm of crimes, beside the incidents of the same period. */
    public static Harm of(
            Stream<CrimeFact> crimes, Stream<IncidentFact> incidents, Grouping by, Policies policies) {
        Map<String, HarmTally> tallies = new HashMap<>();
        SortedMap<String, Integer> unweighted = new TreeMap<>();
        Sum[] sums = {Sum.NONE, Sum.NONE};
        crimes.forEach(crime -> {
            Optional<BigDecimal> weight =
                    policies.at(Instant.ofEpochSecond(crime.second())).harm().weight(crime.category());
            if (weight.isEmpty()) {
                unweighted.merge(crime.category(), 1, Integer::sum);
                return;
            }
            sums[0] = sums[0].plus(weight.get());
            String key = by.key(crime);
            if (key == null) {
                sums[1] = sums[1].plus(weight.get());
            } else {
                tallies.computeIfAbsent(key, HarmTally::new).add(weight.get());
            }
        });
        return new Harm(sums[0], ranked(tallies.values(), sums[0]), sums[1], unweighted, NonCrime.of(incidents));
    }

    private static List<HarmRow> ranked(Collection<HarmTally> tallies, Sum total) {
        List<HarmRow> rows = new ArrayList<>();
        for (HarmTally tally : tallies) {
            int more = (int) tallies.stream()
                    .filter(other -> other.sum().volume() > tally.sum().volume())
                    .count();
            int graver = (int) tallies.stream()
                    .filter(other -> other.sum().days().compareTo(tally.sum().days()) > 0)
                    .count();
            rows.add(tally.row(total, 1 + more, 1 + graver));
        }
        rows.sort(Comparator.comparingInt(HarmRow::daysRank).thenComparing(HarmRow::key));
        return List.copyOf(rows);
    }
}
