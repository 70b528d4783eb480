package org.thriveline.intake.force;

import java.util.Arrays;

/** Incidents that add up to the totals exactly. Used by one thread. */
final class ExactSupply implements Lots.Supply {
    private final Deal natures;
    private final Deal grades;

    ExactSupply(Totals totals) {
        this.natures = new Deck(Arrays.stream(Nature.values())
                .mapToInt(nature -> totals.natures().getOrDefault(nature, 0))
                .toArray());
        int[] counts = new int[Lots.GRADES];
        totals.grades().forEach((grade, count) -> counts[grade] = count);
        this.grades = new Deck(counts);
    }

    @Override
    public Deal natures() {
        return natures;
    }

    @Override
    public Deal grades(long at) {
        return grades;
    }
}
