package org.thriveline.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hipparchus.fraction.BigFraction;
import org.jspecify.annotations.Nullable;

/**
 * Chooses which numbers a public copy does not tell: the small ones, and as many others as it takes that nobody finds those by
 * subtraction. Pure.
 */
final class Suppression {
    private final Map<Spot, Amount> known = new LinkedHashMap<>();
    private final Map<Spot, Long> values = new LinkedHashMap<>();
    private final Set<Spot> hidden = new LinkedHashSet<>();
    /** The small ones, and what was hidden for them: nobody may find these. */
    private final Set<Spot> kept = new LinkedHashSet<>();

    /** What others published, or other reports tell, is known already: hiding it hides nothing. */
    private final Set<Spot> fixed = new LinkedHashSet<>();

    /** What stands nowhere in a copy, so that nobody knows that it is some. */
    private final Set<Spot> unseen = new LinkedHashSet<>();

    private final Equations equations;

    private Suppression(Snapshot snapshot) {
        for (FrozenFigure figure : snapshot.figures()) {
            put(figure, Spot.CURRENT, figure.current());
            put(figure, Spot.PREVIOUS, figure.previous());
            figure.months().forEach((month, amount) -> put(figure, month, amount));
            figure.previousMonths().forEach((month, amount) -> put(figure, month, amount));
        }
        equations = new Equations(snapshot, values);
    }

    private void put(FrozenFigure figure, String which, @Nullable Amount amount) {
        if (amount != null) {
            Spot spot = new Spot(figure.id(), which);
            known.put(spot, amount);
            values.put(spot, amount.value().longValue());
            if (figure.source() != null) {
                fixed.add(spot);
            }
        }
    }

    /** Returns what is not to be told, in the order of the report. */
    static Set<Spot> of(Snapshot snapshot) {
        Suppression suppression = new Suppression(snapshot);
        suppression.hideSmall(snapshot);
        suppression.hideWhatTellsThem();
        suppression.hideSharesOfHidden();
        return suppression.hidden;
    }

    private void hideSmall(Snapshot snapshot) {
        int below = snapshot.copying().suppressBelow();
        known.forEach((spot, amount) -> {
            if (!fixed.contains(spot) && amount.smallest() > 0 && amount.smallest() < below) {
                kept.add(spot);
            }
        });
        // A quarter that its own report does not tell is not to follow from a year's.
        equations.elsewhere().forEach(quarter -> {
            long value = value(quarter);
            if (value > 0 && value < below) {
                kept.add(quarter);
            }
        });
        hidden.addAll(kept);
        // Months that are not drawn stand nowhere in a copy, so that nobody can subtract with them.
        snapshot.figures().stream()
                .filter(figure -> !figure.chart())
                .forEach(figure -> Stream.of(figure.months(), figure.previousMonths())
                        .flatMap(months -> months.keySet().stream())
                        .map(month -> new Spot(figure.id(), month))
                        .filter(spot -> !fixed.contains(spot))
                        .forEach(unseen::add));
        hidden.addAll(unseen);
    }

    /** First as the reports of a year's quarters do, whose choice is then no longer free. */
    private void hideWhatTellsThem() {
        hideWhatTellsThem(equations.elsewhere().isEmpty() ? List.of() : equations.ofQuarters());
        fixed.addAll(equations.elsewhere());
        hideWhatTellsThem(equations.all());
    }

    /** Each round hides one more, until none can be found, or nothing is left that could be hidden. */
    private void hideWhatTellsThem(List<Equations.Equation> by) {
        Set<Spot> told = told(by);
        while (told.stream().anyMatch(kept::contains)) {
            Set<Spot> all = told;
            Optional<Spot> another =
                    another(told.stream().filter(kept::contains).toList(), by).or(() -> another(all, by));
            if (another.isEmpty()) {
                return;
            }
            hidden.add(another.get());
            kept.add(another.get());
            told = told(by);
        }
    }

    /** A small total shows in the decimals of its shares: 41.7 % is 5 of 12. */
    private void hideSharesOfHidden() {
        known.forEach((spot, amount) -> {
            Long of = amount.of();
            Long outOf = amount.outOf();
            if (of != null && outOf != null) {
                Set<Long> tells = Set.copyOf(List.of(of, outOf, outOf - of));
                if (kept.stream()
                        .anyMatch(secret -> secret.which().equals(spot.which())
                                && !secret.equals(spot)
                                && tells.contains(value(secret)))) {
                    hidden.add(spot);
                }
            }
        });
    }

    /**
     * Returns the number that is best hidden of the equations of some, empty where all of them are hidden. A nothing hides badly,
     * since who knows that a count is hidden takes it for some; else the smallest loses least.
     */
    private Optional<Spot> another(Collection<Spot> of, List<Equations.Equation> by) {
        return by.stream()
                .map(Equations.Equation::spots)
                .filter(spots -> spots.stream().anyMatch(of::contains))
                .flatMap(List::stream)
                .filter(spot -> !hidden.contains(spot) && !fixed.contains(spot))
                .min(Comparator.comparing((Spot spot) -> value(spot) == 0)
                        .thenComparingLong(this::value)
                        .thenComparing(Spot::figure)
                        .thenComparing(Spot::which));
    }

    private long value(Spot spot) {
        return values.getOrDefault(spot, 0L);
    }

    /** Returns the hidden numbers that follow from what is told: those that the equations fix, or leave one choice. */
    private Set<Spot> told(List<Equations.Equation> by) {
        Set<Spot> told = eliminated(by);
        new Bounds(by, values, hidden, spot -> value(spot) > 0 && !unseen.contains(spot))
                .fixed().stream().filter(hidden::contains).forEach(told::add);
        return told;
    }

    private Set<Spot> eliminated(List<Equations.Equation> by) {
        List<Spot> unknowns = new ArrayList<>(hidden);
        Map<Spot, Integer> columns = new HashMap<>();
        unknowns.forEach(spot -> columns.put(spot, columns.size()));
        List<BigFraction[]> rows = new ArrayList<>();
        for (Equations.Equation equation : by) {
            BigFraction[] row = new BigFraction[unknowns.size()];
            Arrays.fill(row, BigFraction.ZERO);
            equation.parts().forEach(part -> add(row, columns.get(part), BigFraction.ONE));
            add(row, columns.get(equation.total()), BigFraction.MINUS_ONE);
            rows.add(row);
        }
        Set<Spot> told = new LinkedHashSet<>();
        for (BigFraction[] row : Elimination.reduced(rows)) {
            only(row).map(unknowns::get).ifPresent(told::add);
        }
        return told;
    }

    private static void add(BigFraction[] row, @Nullable Integer column, BigFraction value) {
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
