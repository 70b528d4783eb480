package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What came of bad days: rows of the table in {@code src/docs/bad-days.md}, added to {@code target/bad-days.md}. */
final class Days {
    /** Seconds that the store is gone, or the disk full; a minute with {@code -Pbad-days}. */
    static final Duration TROUBLE = Duration.ofSeconds(Integer.getInteger("days.seconds", 5));

    static final int PEOPLE = Integer.getInteger("days.people", 4);
    private static final Path REPORT = Path.of("target", "bad-days.md");

    private Days() {}

    /** Adds a row; {@code lost} is what {@link Aftermath} found, which is nothing or it failed. */
    static void row(String day, int acknowledged, int refused, String rightAgain) {
        String row =
                String.format(Locale.ROOT, "| %s | %,d | %,d | 0 | %s |%n", day, acknowledged, refused, rightAgain);
        try {
            Files.createDirectories(REPORT.toAbsolutePath().getParent());
            Files.writeString(REPORT, row, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1_000.0);
    }

    static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    static int acknowledged(List<List<Load.Told>> told) {
        return told.stream()
                .flatMap(List::stream)
                .mapToInt(Load.Told::acknowledged)
                .sum();
    }

    /** Fails unless all that was acknowledged is in the store, whole, once and in order, and {@code verify-log} finds no fault. */
    static void assertNothingLost(Path data, String day, List<List<Load.Told>> told) {
        try (Jar verify = Jar.start(data, "verify-log")) {
            assertThat(verify.exitCode()).as(day + ": " + verify.errors()).isZero();
        }
        Aftermath aftermath = new Aftermath(data, day);
        told.forEach(aftermath::assertHolds);
    }
}
