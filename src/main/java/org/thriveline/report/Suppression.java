package org.thriveline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;

/**
 * Chooses which numbers a public copy does not tell: the small ones, and as many others as it takes that nobody finds those by
 * subtraction. Pure.
 */
final class Suppression {
    private final Map<Spot, Amount> known = new LinkedHashMap<>();
    private final Set<Spot> hidden = new LinkedHashSet<>();
    /** The small ones, and what was hidden for them: nobody may find these. */
    private final Set<Spot> kept = new LinkedHashSet<>();

    /** What others published is known already: hiding it hides nothing. */
    private final Set<Spot> published = new LinkedHashSet<>();

    private final List<Equations.Equation> equations;

    private Suppression(Snapshot snapshot) {
        for (FrozenFigure figure : snapshot.figures()) {
            put(figure.id(), Spot.CURRENT, figure.current());
            put(figure.id(), Spot.PREVIOUS, figure.previous());
            figure.months().forEach((month, amount) -> put(figure.id(), month, amount));
            figure.previousMonths().forEach((month, amount) -> put(figure.id(), month, amount));
            if (figure.source() != null) {
                known.keySet().stream()
                        .filter(spot -> spot.figure().equals(figure.id()))
                        .forEach(published::add);
            }
        }
        equations = new Equations(snapshot, known).all();
    }

    private void put(String figure, String which, @org.jspecify.annotations.Nullable Amount amount) {
        if (amount != null) {
            known.put(new Spot(figure, which), amount);
        }
    }

    /** Returns what is not to be told, in the order of the report. */
    static Set<Spot> of(Snapshot snapshot) {
        Suppression suppression = new Suppression(snapshot);
        suppression.hideSmall(snapshot);
        suppression.hideWhatTellsThem();
        return suppression.hidden;
    }

    private void hideSmall(Snapshot snapshot) {
        int below = snapshot.copying().suppressBelow();
        known.forEach((spot, amount) -> {
            if (!published.contains(spot) && amount.smallest() > 0 && amount.smallest() < below) {
                kept.add(spot);
            }
        });
        hidden.addAll(kept);
        // Months that are not drawn stand nowhere in a copy, so that nobody can subtract with them.
        snapshot.figures().stream()
                .filter(figure -> !figure.chart())
                .forEach(figure -> Stream.of(figure.months(), figure.previousMonths())
                        .flatMap(months -> months.keySet().stream())
                        .map(month -> new Spot(figure.id(), month))
                        .filter(spot -> !published.contains(spot))
                        .forEach(hidden::add));
    }

    /** Each round hides one more, until none can be found, or nothing is left that could be hidden. */
    private void hideWhatTellsThem() {
        Set<Spot> told = told();
        while (told.stream().anyMatch(kept::contains)) {
            Set<Spot> all = told;
            Optional<Spot> another =
                    another(told.stream().filter(kept::contains).toList()).or(() -> another(all));
            if (another.isEmpty()) {
                return;
            }
            hidden.add(another.get());
            kept.add(another.get());
            told = told();
        }
    }

    /** Returns the number that is best hidden of the equations of some, empty where all of them are hidden. */
    private Optional<Spot> another(Collection<Spot> of) {
        return equations.stream()
                .filter(equation -> equation.spots().stream().anyMatch(of::contains))
                .flatMap(equation -> equation.spots().stream())
                .filter(spot -> !hidden.contains(spot) && !published.contains(spot))
                .min(Comparator.comparingLong((Spot spot) -> rank(spot))
                        .thenComparing(Spot::figure)
                        .thenComparing(Spot::which));
    }

    /** A nothing hides badly: who knows that a count is hidden takes it for some. Else the smallest loses least. */
    private long rank(Spot spot) {
        long value = known.getOrDefault(spot, Amount.of(0)).value().longValue();
        return value == 0 ? Long.MAX_VALUE : value;
    }

    /** Returns the hidden numbers that follow from what is told: those that the equations fix, found by elimination. */
    private Set<Spot> told() {
        List<Spot> unknowns = new ArrayList<>(hidden);
        Map<Spot, Integer> columns = new HashMap<>();
        unknowns.forEach(spot -> columns.put(spot, columns.size()));
        List<BigFraction[]> rows = new ArrayList<>();
        for (Equations.Equation equation : equations) {
            BigFraction[] row = new BigFraction[unknowns.size()];
            java.util.Arrays.fill(row, BigFraction.ZERO);
            equation.parts().forEach(part -> add(row, columns.get(part), BigFraction.ONE));
            add(row, columns.get(equation.total()), BigFraction.MINUS_ONE);
            rows.add(row);
        }
        return Elimination.reduced(rows).stream()
                .map(Suppression::only)
                .flatMap(Optional::stream)
                .map(unknowns::get)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static void add(BigFraction[] row, @org.jspecify.annotations.Nullable Integer column, BigFraction value) {
        if (column != null) {
            row[column] = row[column].add(value);
        }
    }

    /** Returns the one unknown of a reduced equation, empty where there are none or more. */
    private static Optional<Integer> only(BigFraction[] row) {
        Integer found = null;
        for (int column = 0; column < row.length; column++) {
            if (!row[column].equals(BigFraction.ZERO)) {
                if (found != null) {
                    return Optional.empty();
                }
                found = column;
            }
        }
        return Optional.ofNullable(found);
    }
}
