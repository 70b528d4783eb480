package org.thriveline.log.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * How large the benchmark is, from system properties of the same names under {@code bench.}; the build gives all of them.
 *
 * @param events in the large log
 * @param runs of each work after the one that warms up
 * @param budget how long the peer may take for a run; five times that to fill its large log
 * @param seed of the simulated force
 * @param jfr whether to record our works with the flight recorder
 * @param only which forks to run, as a pattern over such as {@code ours/append-one}
 * @param report the file whose section is written anew, unless {@code only} leaves something out
 * @param folder where stores and recordings go
 */
record Settings(int events, int runs, Duration budget, long seed, boolean jfr, String only, Path report, Path folder) {
    static final String ALL = ".*";
    private static final int FILL_BUDGETS = 5;

    /** Ours always gets through; this is where something hangs. */
    private static final Duration OURS = Duration.ofMinutes(30);

    static Settings read() {
        return new Settings(
                Integer.parseInt(property("events")),
                Integer.parseInt(property("runs")),
                Duration.ofSeconds(Long.parseLong(property("budget"))),
                Long.parseLong(property("seed")),
                Boolean.parseBoolean(property("jfr")),
                property("only"),
                Path.of(property("report")),
                Path.of(property("folder")));
    }

    /** Returns the same as arguments of a virtual machine. */
    List<String> arguments() {
        return Stream.of("events", "runs", "budget", "seed", "jfr", "only", "report", "folder")
                .map(name -> "-Dbench." + name + "=" + property(name))
                .toList();
    }

    /** Returns the budget of a run that begins now. */
    Budget run(Side side) {
        return new Budget(side == Side.OURS ? OURS : budget);
    }

    /** Returns the budget of a filling that begins now. */
    Budget fill(Side side) {
        return new Budget(side == Side.OURS ? OURS : budget.multipliedBy(FILL_BUDGETS));
    }

    /** Returns the command that measures the same. */
    String command() {
        return "mvn -Pbench verify -Dbench.events=%d -Dbench.runs=%d -Dbench.budget=%d -Dbench.seed=%d"
                .formatted(events, runs, budget.toSeconds(), seed);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty("bench." + name), "-Dbench." + name);
    }
}
