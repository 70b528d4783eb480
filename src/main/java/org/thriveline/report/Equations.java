package org.thriveline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which numbers of a report add up to which, each as spots whose plain sum is that of one other. */
final class Equations {
    private final List<Equation> all = new ArrayList<>();
    private final Map<Spot, Amount> known;

    /** A total, and what it is the sum of. */
    record Equation(Spot total, List<Spot> parts) {
        /** Returns all its spots. */
        List<Spot> spots() {
            List<Spot> spots = new ArrayList<>(parts);
            spots.add(total);
            return spots;
        }
    }

    /** @param known every number of the report */
    Equations(Snapshot snapshot, Map<Spot, Amount> known) {
        this.known = known;
        for (FrozenFigure figure : snapshot.figures()) {
            if (figure.unit().equals("count")) {
                // People who come again do not add up over months.
                sum(
                        new Spot(figure.id(), Spot.CURRENT),
                        months(figure.id(), figure.months().keySet()));
                sum(
                        new Spot(figure.id(), Spot.PREVIOUS),
                        months(figure.id(), figure.previousMonths().keySet()));
            }
        }
        for (Snapshot.Sum sum : snapshot.copying().sums()) {
            known.keySet().stream()
                    .filter(spot -> spot.figure().equals(sum.total()))
                    .forEach(total -> sum(
                            total,
                            sum.parts().stream()
                                    .map(part -> new Spot(part, total.which()))
                                    .toList()));
        }
    }

    private static List<Spot> months(String figure, Collection<String> months) {
        return months.stream().map(month -> new Spot(figure, month)).toList();
    }

    /** Only what does add up: a sum of which the template is wrong protects nothing and hides too much. */
    private void sum(Spot total, List<Spot> parts) {
        if (!parts.isEmpty() && known.containsKey(total) && known.keySet().containsAll(parts)) {
            long sum = parts.stream().mapToLong(this::value).sum();
            if (sum == value(total)) {
                all.add(new Equation(total, parts));
            }
        }
    }

    private long value(Spot spot) {
        return known.getOrDefault(spot, Amount.of(0)).value().longValue();
    }

    List<Equation> all() {
        return all;
    }
}
