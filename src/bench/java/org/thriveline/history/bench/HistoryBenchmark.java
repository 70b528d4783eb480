package org.thriveline.history.bench;

import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.SplittableRandom;
import org.thriveline.e2e.PlayedPage;
import org.thriveline.intake.force.ReferenceForce;
import org.thriveline.live.bench.Server;
import org.thriveline.log.bench.Machine;
import org.thriveline.log.bench.Section;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;

/**
 * A year of history asked over HTTP, in one run: any moment, comparisons beside SQL over the same records, another policy, the start,
 * playing in Chromium. Takes system properties: {@code bench.scale} (how many forces' worth, 1), {@code bench.requests} (500),
 * {@code bench.folder}, {@code bench.filled} (a folder that a run with the same scale has filled), {@code bench.report}.
 */
public final class HistoryBenchmark {
    private static final int STARTS = 3;
    private static final int RUNS = 10;
    private static final int AGGREGATIONS = 8;

    /** Requests of each kind before anything is timed: the server is warm, no answer to a moment is. */
    private static final int WARMING = 100;

    private final Policies policies = ReferenceForce.reference();
    private final int requests = Integer.getInteger("bench.requests", 500);
    private final SplittableRandom random = new SplittableRandom(1);
    private final Rows rows = new Rows();

    private HistoryBenchmark() {}

    public static void main(String[] args) throws Exception {
        new HistoryBenchmark().run();
    }

    private void run() throws Exception {
        Machine machine = Machine.read();
        Path parent = Path.of(Objects.requireNonNullElse(System.getProperty("bench.folder"), "target/bench"));
        Files.createDirectories(parent);
        String filled = System.getProperty("bench.filled", "");
        Path folder = filled.isEmpty() ? Files.createTempDirectory(parent, "history") : Path.of(filled);
        SimulatedYear year = new SimulatedYear(policies);
        long began = System.nanoTime();
        Path store = filled.isEmpty() ? Files.createDirectory(folder.resolve(Built.MAIN)) : null;
        year.fill(store, Double.parseDouble(System.getProperty("bench.scale", "1")));
        System.out.printf(Locale.ROOT, "%,d events in %.0f s%n", year.events(), seconds(began));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:compare")) {
            new SqlTables(connection, policies).fill(year.facts());
            List<MeasureRule> rules = policies.on(LocalDate.of(2018, 9, 30)).measures();
            Built built = Built.extract(folder);
            if (filled.isEmpty()) {
                built.compact(folder);
            }
            // The first start makes checkpoints, and the archive of its classes; a warm one finds them.
            try (Server first = built.start(folder, built.training())) {
                reading(new Analyst(HttpClient.newHttpClient(), first.port()));
            }
            rows.add("start, until it serves", starts(built, folder, built.trained()));
            rows.add("the same without the archive of its classes", starts(built, folder, List.of(Built.COLLECTOR)));
            long start = System.nanoTime();
            try (Server server = built.start(folder, built.trained())) {
                Analyst analyst = new Analyst(HttpClient.newHttpClient(), server.port());
                reading(analyst);
                double read = seconds(start);
                for (int n = 0; n < WARMING; n++) {
                    analyst.get(moment());
                    analyst.get(Comparing.COMPARE + "quarter=2018/19-Q" + (1 + n % 4));
                }
                rows.time("board at a random moment, over HTTP", requests, n -> analyst.get(moment()));
                new Comparing(analyst, new SqlMeasures(connection, rules), requests).time(rows);
                try (Aggregating aggregating = new Aggregating(policies, folder)) {
                    aggregating.fill(year.facts());
                    rows.time("one measure of a quarter, by aggregation", AGGREGATIONS, aggregating::quarter);
                }
                OtherPolicy other = new OtherPolicy(analyst);
                rows.time("a quarter under another policy", RUNS, n -> other.run("2018/19-Q" + (1 + n % 4)));
                PlayedPage.Frames frames = PlayedPage.play(server.port(), Server.PASSWORD, "2018-08-18T12:00:00Z");
                report(machine, year, rules.size(), read, frames);
            }
        }
    }

    private String moment() {
        long span = SimulatedYear.TO.getEpochSecond() - SimulatedYear.FROM.getEpochSecond();
        return "/api/v1/board?at=" + SimulatedYear.FROM.plusSeconds(random.nextLong(span));
    }

    private static double[] starts(Built built, Path folder, List<String> options) throws Exception {
        double[] took = new double[STARTS];
        for (int n = 0; n < STARTS; n++) {
            long began = System.nanoTime();
            try (Server server = built.start(folder, options)) {
                server.port();
                took[n] = seconds(began) * 1_000;
            }
        }
        return took;
    }

    /** Waits until the history is read. */
    private static void reading(Analyst analyst) throws Exception {
        while (analyst.get(Comparing.COMPARE + "quarter=2018/19-Q2").statusCode() == 503
                || analyst.get("/api/v1/board").statusCode() == 503) {
            Thread.sleep(20);
        }
    }

    private void report(Machine machine, SimulatedYear year, int measures, double read, PlayedPage.Frames frames)
            throws Exception {
        String report = """
            ## History

            A year of the simulated force, %,d events in %,d commits, %d measures. Every comparison is of two periods with the months of \
            both; those of an area are kept once asked, and forgotten when a record of their months changes. The store was compacted once, the server runs with ZGC; a hundred moments and as many comparisons were asked before the first was timed. SQL is H2 in memory over a \
            row a record, indexed by day, in this process without HTTP; both gave the same figures, or this table would not be. One measure of the catalogue, incidents by \
            grade of one quarter, by an aggregation in the embedded server over an indexed document an incident shows which of the two is faster. A server \
            had the whole history in memory %.1f s after its start, and served before that.

            | milliseconds | median | 99th percentile | most | times |
            | --- | --- | --- | --- | --- |
            %s
            Playing at 3,600 times in Chromium for %d s: %d frames in which the board changed, %.1f a second; in the slowest second %d.

            %s; %s. Commit %s, %s. `mvn -Pbench verify -Dbench.main=org.thriveline.history.bench.HistoryBenchmark -Dbench.heap=6g`
            """.formatted(
                        year.events(),
                        year.commits(),
                        measures,
                        read,
                        rows,
                        frames.seconds(),
                        frames.changed(),
                        frames.aSecond(),
                        frames.fewest(),
                        machine.hardware(),
                        machine.software(),
                        machine.commit(),
                        LocalDate.now(ZoneOffset.UTC));
        System.out.println(report);
        String file = System.getProperty("bench.report", "");
        if (!file.isEmpty()) {
            new Section(Path.of(file), "history").write(report);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }
}
