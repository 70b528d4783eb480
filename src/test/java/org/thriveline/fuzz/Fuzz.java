package org.thriveline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.sessions.JqwikSession;
import org.jspecify.annotations.Nullable;

/**
 * Tries doors with spoilt samples, the same ones again for the same seed. Told by {@code -Dthriveline.fuzz.cases} how many cases
 * all doors have together, 10,000 as usual, and by {@code -Dthriveline.fuzz.seed} which.
 */
public final class Fuzz {
    private static final int CASES = Integer.getInteger("thriveline.fuzz.cases", 10_000);
    private static final long SEED = Long.getLong("thriveline.fuzz.seed", 1);
    private static final long LONGEST_MILLIS = Long.getLong("thriveline.fuzz.longest", 15_000);
    private static final int MOST_SHRINKS = 300;
    private static final int MANY = 50_000;
    private static final Path REPORT = Path.of("target", "fuzz.md");

    private Fuzz() {}

    /**
     * Tries doors.
     *
     * @param share of all cases, in thousandths
     * @return what came of each
     */
    public static List<Tried> run(List<? extends Door> doors, int share) {
        System.out.printf("fuzz: %,d cases of all, seed %d (-Dfuzz.cases, -Dfuzz.seed)%n", CASES, SEED);
        int weights = doors.stream().mapToInt(Door::weight).sum();
        List<Tried> tried = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        JqwikSession.run(() -> {
            for (Door door : doors) {
                try {
                    Tried one = run(door, Math.max(10, (int) ((long) CASES * share / 1_000 * door.weight() / weights)));
                    report(one);
                    tried.add(one);
                } catch (AssertionError e) {
                    faults.add(e.getMessage());
                }
            }
        });
        assertThat(faults).as("doors at fault").isEmpty();
        return tried;
    }

    private static Tried run(Door door, int cases) {
        List<byte[]> samples = door.samples();
        RandomGenerator<Spoilt> spoilt = Spoilt.of(samples.size()).generator(1_000);
        int taken = 0;
        long longest = 0;
        for (int number = 0; number < cases; number++) {
            Shrinkable<Spoilt> one =
                    spoilt.next(new Random(SEED * 1_000_003 + door.name().hashCode() * 31L + number));
            long start = System.nanoTime();
            try {
                taken += door.takes(one.value().bytes(samples)) ? 1 : 0;
            } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
                throw failed(door, samples, one, number, e);
            }
            long millis = (System.nanoTime() - start) / 1_000_000;
            longest = Math.max(longest, millis);
            if (millis > LONGEST_MILLIS) {
                throw failed(door, samples, one, number, new AssertionError("took " + millis + " ms"));
            }
        }
        return new Tried(door.name(), cases, taken, cases - taken, longest, megabytes());
    }

    private static AssertionError failed(
            Door door, List<byte[]> samples, Shrinkable<Spoilt> one, int number, Throwable why) {
        Shrinkable<Spoilt> least = one;
        Throwable reason = why;
        boolean smaller = true;
        for (int tries = 0; smaller && tries < MOST_SHRINKS; ) {
            smaller = false;
            for (Shrinkable<Spoilt> next : least.shrink().limit(MOST_SHRINKS).toList()) {
                tries++;
                Throwable again = fault(door, next.value().bytes(samples));
                if (again != null) {
                    least = next;
                    reason = again;
                    smaller = true;
                    break;
                }
            }
        }
        return new AssertionError(
                door.name() + ", case " + number + " of seed " + SEED + " (-Dthriveline.fuzz.seed=" + SEED
                        + "), at its least " + least.value() + ": " + reason + "\n"
                        + Spoilt.shown(least.value().bytes(samples)),
                reason);
    }

    private static @Nullable Throwable fault(Door door, byte[] input) {
        try {
            door.takes(input);
            return null;
        } catch (Exception | AssertionError | StackOverflowError | OutOfMemoryError e) {
            return e;
        }
    }

    private static long megabytes() {
        if (CASES > MANY) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }

    private static void report(Tried tried) {
        try {
            Files.createDirectories(Path.of("target"));
            Files.write(REPORT, List.of(tried.row()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
