package org.thriveline.intake.force;

/** Fixed odds, without end. Immutable. */
final class Shares implements Deal {
    private final double[] odds;

    Shares(double... odds) {
        this.odds = odds.clone();
    }

    @Override
    public int next(double[] affinity, Dice dice) {
        double[] now = new double[odds.length];
        for (int i = 0; i < odds.length; i++) {
            now[i] = odds[i] * affinity[i];
        }
        return dice.weighted(now);
    }
}
