package org.thriveline.intake;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The time stamps that one row may carry, in the order in which they should follow each other. */
enum Stamp {
    RECEIVED("received"),
    ANSWERED("answered"),
    RECORDED("recorded"),
    GRADED("graded"),
    DISPATCHED("dispatched"),
    ARRIVED("arrived"),
    RESOLVED("resolved"),
    CLOSED("closed"),
    REOPENED("reopened"),
    CLOSED_AGAIN("closed"),
    ENDED("ended");

    private static final int MUST = 1_000_000;

    /** Whichever of these a row has, the earlier named should come first. */
    private static final List<List<Stamp>> SEQUENCES = List.of(
            List.of(RECEIVED, RECORDED, GRADED, DISPATCHED, ARRIVED, CLOSED, REOPENED, CLOSED_AGAIN),
            List.of(RECEIVED, RECORDED, GRADED, DISPATCHED, RESOLVED, CLOSED, REOPENED, CLOSED_AGAIN),
            List.of(RECEIVED, ANSWERED, ENDED));

    private static final Map<Pair, Integer> WEIGHTS = weights();

    private final String step;

    Stamp(String step) {
        this.step = step;
    }

    /** @param first the one that should come first */
    record Pair(Stamp first, Stamp second) implements Comparable<Pair> {
        @Override
        public int compareTo(Pair other) {
            int byFirst = first.compareTo(other.first);
            return byFirst == 0 ? second.compareTo(other.second) : byFirst;
        }
    }

    /** Returns the step's name, as events have it. */
    String step() {
        return step;
    }

    /**
     * Returns which should precede which, and how much it counts where they do not. The first unit may clear before the
     * last arrives, so this one order is a wish beside the others.
     */
    static Map<Pair, Integer> order() {
        return WEIGHTS;
    }

    private static Map<Pair, Integer> weights() {
        Map<Pair, Integer> weights = new TreeMap<>();
        for (List<Stamp> sequence : SEQUENCES) {
            for (int i = 0; i < sequence.size(); i++) {
                for (int j = i + 1; j < sequence.size(); j++) {
                    weights.put(new Pair(sequence.get(i), sequence.get(j)), MUST);
                }
            }
        }
        weights.put(new Pair(ARRIVED, RESOLVED), 1);
        return weights;
    }
}
