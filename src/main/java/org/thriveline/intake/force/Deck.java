package org.thriveline.intake.force;

/** So many of each kind, dealt with odds proportional to what is left, so that all are used up exactly in the end. */
final class Deck implements Deal {
    private final int[] left;

    Deck(int... counts) {
        this.left = counts.clone();
    }

    @Override
    public int next(double[] affinity, Dice dice) {
        double[] now = new double[left.length];
        for (int i = 0; i < left.length; i++) {
            // However unlikely a kind is here, it has to go somewhere.
            now[i] = left[i] * Math.max(affinity[i], 1e-6);
        }
        int drawn = dice.weighted(now);
        if (drawn < 0) {
            throw new IllegalStateException("nothing is left to deal");
        }
        left[drawn]--;
        return drawn;
    }

    int left(int kind) {
        return left[kind];
    }

    /** Takes back what was dealt as one kind and deals it as another. */
    void swap(int dealt, int instead) {
        left[dealt]++;
        left[instead]--;
    }
}
