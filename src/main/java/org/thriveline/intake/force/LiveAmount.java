package org.thriveline.intake.force;

import java.util.List;

/** As many as chance has it, around the force's own daily figures. Immutable. */
final class LiveAmount implements Amount {
    private static final double HOURS_A_DAY = 24;

    private final double scale;

    LiveAmount(double scale) {
        this.scale = scale;
    }

    @Override
    public int[] of(Kind kind, Hour hour, List<Part> parts, Dice dice) {
        double average = kind.aDay() * scale / HOURS_A_DAY;
        int[] counts = new int[parts.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = new Dice(dice.next()).happening(average * parts.get(i).weight());
        }
        return counts;
    }
}
