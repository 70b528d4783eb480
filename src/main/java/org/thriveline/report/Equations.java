package org.thriveline.report;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.thriveline.policy.Quarter;

/** Which numbers of a report add up to which, each as spots whose plain sum is that of one other. */
final class Equations {
    private static final int MONTHS_A_QUARTER = 3;

    private final List<Equation> all = new ArrayList<>();
    private final Set<Spot> elsewhere = new LinkedHashSet<>();
    private final Map<Spot, Long> values;

    /**
     * A total, and what it is the sum of.
     *
     * @param exact false where it is off by a few, as where one record may be of two kinds: whoever supposes that none is comes near
     */
    record Equation(Spot total, List<Spot> parts, boolean exact) {
        /** Returns all its spots. */
        List<Spot> spots() {
            List<Spot> spots = new ArrayList<>(parts);
            spots.add(total);
            return spots;
        }
    }

    /** @param values every number of the report; the quarters of longer periods are added */
    Equations(Snapshot snapshot, Map<Spot, Long> values) {
        this.values = values;
        for (FrozenFigure figure : snapshot.figures()) {
            // People who come again do not add up over months.
            if (figure.unit().equals("count")) {
                months(new Spot(figure.id(), Spot.CURRENT), figure.months().keySet());
                months(
                        new Spot(figure.id(), Spot.PREVIOUS),
                        figure.previousMonths().keySet());
            }
        }
        for (Snapshot.Sum sum : snapshot.copying().sums()) {
            List<Spot> totals = values.keySet().stream()
                    .filter(spot -> spot.figure().equals(sum.total()))
                    .toList();
            totals.forEach(total -> sum(
                    total,
                    sum.parts().stream()
                            .map(part -> new Spot(part, total.which()))
                            .toList(),
                    snapshot.copying().suppressBelow()));
        }
    }

    /** The quarters of a year are told in reports of their own: what those do not tell is not to follow from this one. */
    private void months(Spot total, Collection<String> months) {
        Map<Spot, List<Spot>> quarters = new LinkedHashMap<>();
        for (String month : months) {
            Quarter quarter = Quarter.of(YearMonth.parse(month).atDay(1));
            quarters.computeIfAbsent(new Spot(total.figure(), quarter.toString()), _ -> new ArrayList<>())
                    .add(new Spot(total.figure(), month));
        }
        boolean whole = quarters.values().stream().allMatch(parts -> parts.size() == MONTHS_A_QUARTER);
        if (quarters.size() < 2 || !whole) {
            sum(total, quarters.values().stream().flatMap(List::stream).toList(), 1);
            return;
        }
        quarters.forEach((quarter, parts) -> {
            values.put(quarter, parts.stream().mapToLong(this::value).sum());
            elsewhere.add(quarter);
            sum(quarter, parts, 1);
        });
        sum(total, List.copyOf(quarters.keySet()), 1);
    }

    /** Only what does add up, or nearly: a sum of which the template is wrong protects nothing and hides too much. */
    private void sum(Spot total, List<Spot> parts, long near) {
        if (!parts.isEmpty() && values.containsKey(total) && values.keySet().containsAll(parts)) {
            long off = Math.abs(parts.stream().mapToLong(this::value).sum() - value(total));
            if (off < near) {
                all.add(new Equation(total, parts, off == 0));
            }
        }
    }

    private long value(Spot spot) {
        return values.getOrDefault(spot, 0L);
    }

    List<Equation> all() {
        return all;
    }

    /** Returns those that the reports of the quarters have, as far as this report knows their figures. */
    List<Equation> ofQuarters() {
        return all.stream()
                .filter(equation -> !List.of(Spot.CURRENT, Spot.PREVIOUS)
                        .contains(equation.total().which()))
                .toList();
    }

    /** Returns the numbers that stand in other reports and not in this one. */
    Set<Spot> elsewhere() {
        return elsewhere;
    }
}
