package org.thriveline.log.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Measures both sides at every work, prints the table, and writes it into the report. It fails where a work did. */
public final class Benchmark {
    private final Settings settings;
    private final Map<Side, Map<Row, Result>> results = new EnumMap<>(Side.class);

    private Benchmark(Settings settings) {
        this.settings = settings;
    }

    /** Takes system properties only: see {@link Settings}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        new Benchmark(Settings.read()).run();
    }

    private void run() throws IOException, InterruptedException {
        Budget clock = new Budget(Duration.ofDays(1));
        Machine machine = Machine.read();
        clear(settings.folder());
        Files.createDirectories(settings.folder());
        for (Side side : Side.values()) {
            for (Work work : Work.values()) {
                measure(new Fork(side, work, settings));
            }
            clear(store(side, Work.FILL));
        }
        String report = new Report(settings, results).markdown(machine, clock.used(), LocalDate.now(ZoneOffset.UTC));
        System.out.println(report);
        if (settings.only().equals(Settings.ALL)) {
            new Section(settings.report(), "log").write(report);
        }
    }

    private void measure(Fork fork) throws IOException, InterruptedException {
        if (!fork.label().matches(settings.only())) {
            return;
        }
        // What was filled is what is replayed.
        Path store = store(fork.side(), fork.work() == Work.REPLAY ? Work.FILL : fork.work());
        List<Result> told = fork.run(store);
        for (Result result : told) {
            results.computeIfAbsent(fork.side(), _ -> new EnumMap<>(Row.class)).put(result.row(), result);
            System.out.println(fork.label() + " " + result);
        }
        if (fork.work() != Work.FILL) {
            clear(store);
        }
    }

    private Path store(Side side, Work work) {
        return settings.folder().resolve(side.label() + "-" + work.label());
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
