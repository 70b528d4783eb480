package org.thriveline.intake.force;

/**
 * Draws, the same on every machine and Java for the same seed: SplitMix64 of Steele, Lea and Flood, "Fast splittable
 * pseudorandom number generators" (OOPSLA 2014), and StrictMath. Times and lengths are seconds. Used by one thread.
 */
final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final double UNIT = 0x1.0p-53;

    private long state;

    Dice(long seed) {
        this.state = seed;
    }

    /** Returns a seed made of several numbers, another one for every other series of them. */
    static long seed(long... parts) {
        long seed = 0;
        for (long part : parts) {
            seed = mixed(seed + GOLDEN_GAMMA + mixed(part + GOLDEN_GAMMA));
        }
        return seed;
    }

    long next() {
        state += GOLDEN_GAMMA;
        return mixed(state);
    }

    /** Returns a number from 0, less than 1. */
    double share() {
        return (next() >>> 11) * UNIT;
    }

    /** Returns true in the given share of draws, 0 to 1. */
    boolean chance(double share) {
        return share() < share;
    }

    /** Returns a whole number from 0, less than the bound. */
    int below(int bound) {
        return (int) (share() * bound);
    }

    /** Returns any whole number from the least to the most. */
    long between(long least, long most) {
        return least + (long) (share() * (most - least + 1));
    }

    /** Returns any whole number of minutes between two, in seconds, to the second. */
    long minutes(long least, long most) {
        return between(least * 60, most * 60);
    }

    /** Returns how long until something happens that happens once in {@code mean} on average. */
    double until(double mean) {
        return -StrictMath.log(1 - share()) * mean;
    }

    /** Returns how many things happen where {@code mean} happen on average, each for itself (Poisson). */
    int happening(double mean) {
        int count = 0;
        for (double at = until(1); at < mean; at += until(1)) {
            count++;
        }
        return count;
    }

    /**
     * Returns a positive number, {@code mean} on average, that is sometimes much greater (log-normal).
     *
     * @param spread the standard deviation of its logarithm
     */
    double skewed(double mean, double spread) {
        // Box and Muller (1958); one of the two normal numbers is enough.
        double normal = StrictMath.sqrt(2 * until(1)) * StrictMath.cos(2 * StrictMath.PI * share());
        return mean * StrictMath.exp(spread * normal - spread * spread / 2);
    }

    /**
     * Returns a whole number from 0, less than the bound, the lower the likelier: odds as 1 / (offset + number), the law of Zipf
     * and Mandelbrot.
     */
    int ranked(int bound, double offset) {
        double ratio = (bound + offset) / offset;
        return StrictMath.min(bound - 1, (int) (offset * StrictMath.exp(share() * StrictMath.log(ratio)) - offset));
    }

    /** Returns which of several was drawn, each as likely as its odds; -1 where all are 0. */
    int weighted(double[] odds) {
        double sum = 0;
        for (double one : odds) {
            sum += one;
        }
        double left = share() * sum;
        int last = -1;
        for (int i = 0; i < odds.length; i++) {
            if (odds[i] > 0) {
                last = i;
                left -= odds[i];
                if (left < 0) {
                    return i;
                }
            }
        }
        return last;
    }

    /** Returns one of them, each as likely as another. */
    @SafeVarargs
    final <T> T pick(T... from) {
        return from[below(from.length)];
    }

    private static long mixed(long value) {
        long z = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
