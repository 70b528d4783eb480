package org.thriveline.figures;

/** Counts incidents for which something holds under two policies. Not thread-safe. */
final class Compared {
    private int inForce;
    private int candidate;
    private int newly;
    private int noLonger;

    void add(boolean before, boolean after) {
        inForce += before ? 1 : 0;
        candidate += after ? 1 : 0;
        newly += after && !before ? 1 : 0;
        noLonger += before && !after ? 1 : 0;
    }

    CounterfactualFigures.Pair figures() {
        return new CounterfactualFigures.Pair(inForce, candidate, newly, noLonger);
    }
}
