package org.thriveline.intake.force;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.thriveline.intake.force.Totals.Searches;
import org.thriveline.policy.Quarter;

/**
 * What the simulated force must add up to in order to meet published figures. Immutable.
 *
 * @param previous the quarter a year before
 * @param current the quarter itself
 */
public record Calibration(Totals previous, Totals current) {
    /**
     * Returns totals that meet the figures.
     *
     * @param seed what the figures leave open is drawn from it, the same on every machine
     */
    public static Calibration of(Figures figures, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Map<String, Counts> counts = new HashMap<>();
        FigureId.NEEDED.forEach(id -> counts.put(id, figures.counts(id)));
        FigureParts.ALL.forEach(parts -> counts.putAll(parts.draw(figures, random.split())));
        Quarter quarter = figures.quarter();
        return new Calibration(
                totals(
                        new SearchMonths(quarter.yearBefore(), Map.of(), Map.of()),
                        id -> Objects.requireNonNull(counts.get(id)).previous(),
                        random.split()),
                totals(
                        new SearchMonths(
                                quarter,
                                figures.figure(FigureId.SEARCHES).months(),
                                figures.figure(FigureId.WEAPONS).months()),
                        id -> Objects.requireNonNull(counts.get(id)).current(),
                        random.split()));
    }

    private static Totals totals(SearchMonths months, ToIntFunction<String> count, SplittableRandom random) {
        SortedMap<YearMonth, Searches> searches =
                months.draw(count.applyAsInt(FigureId.SEARCHES), count.applyAsInt(FigureId.WEAPONS), random);
        return new Totals(
                count.applyAsInt(FigureId.CALLS_999),
                count.applyAsInt(FigureId.CALLS_101),
                natures(count),
                grades(count),
                count.applyAsInt(FigureId.MISSING_RECORDS),
                count.applyAsInt(FigureId.MISSING_PERSONS),
                searches);
    }

    private static SortedMap<Nature, Integer> natures(ToIntFunction<String> count) {
        SortedMap<Nature, Integer> natures = new TreeMap<>();
        natures.put(Nature.ANTI_SOCIAL, count.applyAsInt(FigureId.ANTI_SOCIAL));
        natures.put(Nature.DOMESTIC, count.applyAsInt(FigureId.DOMESTIC));
        natures.put(Nature.DOMESTIC_WITH_CRIME, count.applyAsInt(FigureId.DOMESTIC_WITH_CRIME));
        natures.put(Nature.OTHER, rest(natures, count));
        return natures;
    }

    private static SortedMap<Integer, Integer> grades(ToIntFunction<String> count) {
        SortedMap<Integer, Integer> grades = new TreeMap<>();
        IntStream.rangeClosed(1, FigureId.GRADES)
                .forEach(grade -> grades.put(grade, count.applyAsInt(FigureId.grade(grade))));
        grades.put(0, rest(grades, count));
        return grades;
    }

    private static int rest(Map<?, Integer> parts, ToIntFunction<String> count) {
        return count.applyAsInt(FigureId.INCIDENTS)
                - parts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
