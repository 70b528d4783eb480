package org.thriveline.intake;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** Draws for the simulated force, the same on every machine for the same seed. Used by one thread. */
final class Dice {
    private final SplittableRandom random;

    Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Returns true in the given share of draws, 0 to 1. */
    boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** Returns a whole number from 0, less than the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** Returns any length between two, to the second. */
    Duration between(Duration least, Duration most) {
        return least.plusSeconds(random.nextLong(most.toSeconds() - least.toSeconds() + 1));
    }

    /** Returns any number of minutes between two, to the second. */
    Duration minutes(int least, int most) {
        return between(Duration.ofMinutes(least), Duration.ofMinutes(most));
    }

    /** Returns how long until something happens that happens once in {@code mean} on average, to the millisecond. */
    Duration until(Duration mean) {
        // StrictMath: the same bits everywhere.
        return Duration.ofMillis(Math.round(-StrictMath.log(1 - random.nextDouble()) * mean.toMillis()));
    }

    /** Returns one of them, each as likely as its weight says. */
    <T> T pick(List<T> from, ToDoubleFunction<T> weight) {
        double left = random.nextDouble() * from.stream().mapToDouble(weight).reduce(0, Double::sum);
        for (T one : from) {
            left -= weight.applyAsDouble(one);
            if (left < 0) {
                return one;
            }
        }
        return from.getLast();
    }

    /** Returns one of them, each as likely as another. */
    <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** Returns one of them, the first the likeliest and each later one less so. */
    <T> T pickSkewed(List<T> from) {
        return from.get((int) (from.size() * random.nextDouble() * random.nextDouble()));
    }
}
