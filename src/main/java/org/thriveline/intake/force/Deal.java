package org.thriveline.intake.force;

/** Deals out shares: which of several kinds the next one is. Used by one thread. */
interface Deal {
    /**
     * Returns which kind the next one is.
     *
     * @param affinity how much likelier than on average each kind is this time, 1 for no difference
     */
    int next(double[] affinity, Dice dice);
}
