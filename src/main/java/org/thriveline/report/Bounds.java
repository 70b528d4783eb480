package org.thriveline.report;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What somebody finds who knows that nobody hides a nothing: two hidden counts that add up to 2 can only be 1 and 1. Each equation
 * narrows what its numbers may be, until none does.
 */
final class Bounds {
    private static final long ANY = Long.MAX_VALUE / 1_024;

    /** Each round narrows something by one at least; so many are enough to find what is fixed by small numbers. */
    private static final int ROUNDS = 200;

    private final Map<Spot, Long> least = new HashMap<>();
    private final Map<Spot, Long> most = new HashMap<>();
    private final List<Equations.Equation> equations;
    private boolean narrowed;

    /**
     * @param values every number
     * @param some which of the hidden ones are known not to be nothing
     */
    Bounds(Collection<Equations.Equation> equations, Map<Spot, Long> values, Set<Spot> hidden, Predicate<Spot> some) {
        this.equations = equations.stream().filter(Equations.Equation::exact).toList();
        values.forEach((spot, value) -> {
            boolean told = !hidden.contains(spot);
            least.put(spot, told ? value : some.test(spot) ? 1L : 0L);
            most.put(spot, told ? value : ANY);
        });
    }

    /** Returns the numbers that can be one only. */
    Set<Spot> fixed() {
        int round = 0;
        do {
            narrowed = false;
            equations.forEach(this::narrow);
            round++;
        } while (narrowed && round < ROUNDS);
        return least.keySet().stream().filter(spot -> least(spot) == most(spot)).collect(Collectors.toSet());
    }

    private void narrow(Equations.Equation equation) {
        long fewest = equation.parts().stream().mapToLong(this::least).sum();
        long greatest =
                Math.min(ANY, equation.parts().stream().mapToLong(this::most).sum());
        Spot total = equation.total();
        raise(total, fewest);
        lower(total, greatest);
        for (Spot part : equation.parts()) {
            lower(part, most(total) - (fewest - least(part)));
            long others = Math.min(
                    ANY,
                    equation.parts().stream()
                            .filter(other -> !other.equals(part))
                            .mapToLong(this::most)
                            .sum());
            raise(part, least(total) - others);
        }
    }

    private long least(Spot spot) {
        return least.getOrDefault(spot, 0L);
    }

    private long most(Spot spot) {
        return most.getOrDefault(spot, ANY);
    }

    private void raise(Spot spot, long to) {
        if (to > least(spot)) {
            least.put(spot, to);
            narrowed = true;
        }
    }

    private void lower(Spot spot, long to) {
        if (to < most(spot)) {
            most.put(spot, to);
            narrowed = true;
        }
    }
}
