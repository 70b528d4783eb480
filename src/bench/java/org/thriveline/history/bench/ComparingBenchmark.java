package org.thriveline.history.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.thriveline.intake.force.ReferenceForce;
import org.thriveline.live.bench.Server;
import org.thriveline.log.bench.Machine;
import org.thriveline.log.bench.Section;
import org.thriveline.policy.MeasureRule;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Quarter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Compares quarters over HTTP, and the same by SQL over the same records, which give the same figures or it fails. Takes system
 * properties: {@code bench.scale} (how many forces' worth, 1), {@code bench.requests} (500), {@code bench.folder},
 * {@code bench.report}.
 */
public final class ComparingBenchmark {
    private static final double NANOS = 1e6;
    private static final List<String> AREAS = List.of("NN", "NL", "NR", "NH", "NA", "NW", "NS", "NE");
    private static final int SQL_TIMES = 20;

    private final Policies policies = ReferenceForce.reference();
    private final HttpClient client = HttpClient.newHttpClient();
    private final int requests = Integer.getInteger("bench.requests", 500);
    private final SplittableRandom random = new SplittableRandom(1);
    private final StringBuilder table = new StringBuilder();

    private ComparingBenchmark() {}

    public static void main(String[] args) throws IOException, InterruptedException, SQLException {
        new ComparingBenchmark().run();
    }

    private void run() throws IOException, InterruptedException, SQLException {
        Machine machine = Machine.read();
        Path parent = Path.of(Objects.requireNonNullElse(System.getProperty("bench.folder"), "target/bench"));
        Files.createDirectories(parent);
        Path folder = Files.createTempDirectory(parent, "compare");
        SimulatedYear year = new SimulatedYear(policies);
        long began = System.nanoTime();
        year.fill(
                Files.createDirectory(folder.resolve("org.thriveline.Thriveline")),
                Double.parseDouble(System.getProperty("bench.scale", "1")));
        System.out.printf("%,d events in %.0f s%n", year.events(), seconds(began));
        try (Connection connection = DriverManager.getConnection("jdbc:h2:mem:compare")) {
            new SqlTables(connection, policies).fill(year.facts());
            List<MeasureRule> rules = policies.on(LocalDate.of(2018, 9, 30)).measures();
            long start = System.nanoTime();
            try (Server server = Server.start("org.thriveline.Thriveline", classPath(), folder, List.of())) {
                String at = "http://localhost:" + server.port() + "/api/v1/compare?";
                double serving = seconds(start);
                double warm = warm(at, start);
                measure(at, new SqlMeasures(connection, rules));
                String report = """
                    ## Comparing quarters beside SQL

                    A year of the simulated force, %,d events, %d measures. Every comparison is of two periods with the \
                    months of both. SQL is H2 in memory over a row a record, indexed by day, in this process without \
                    HTTP; both gave the same figures. The server served %.1f s after its start, and had read the \
                    history after %.1f s.

                    | milliseconds | median | 99th percentile | most | requests |
                    | --- | --- | --- | --- | --- |
                    %s
                    %s; %s. Commit %s, %s.
                    """.formatted(
                                year.events(),
                                rules.size(),
                                serving,
                                warm,
                                table,
                                machine.hardware(),
                                machine.software(),
                                machine.commit(),
                                LocalDate.now(ZoneOffset.UTC));
                System.out.println(report);
                String file = System.getProperty("bench.report", "");
                if (!file.isEmpty()) {
                    new Section(Path.of(file), "compare").write(report);
                }
            }
        }
    }

    private double warm(String at, long start) throws IOException, InterruptedException {
        while (get(at + "quarter=2018/19-Q2").statusCode() == 503) {
            Thread.sleep(20);
        }
        return seconds(start);
    }

    private void measure(String at, SqlMeasures sql) throws IOException, InterruptedException, SQLException {
        row("a quarter with any other, over HTTP", requests, n -> get(at + quarters(n, null)));
        row("year to date, twelve months, a month, over HTTP", requests, n -> get(at + spans(n)));
        row("a quarter of an area, asked for the first time", 12 * AREAS.size(), n -> get(at + quarters(n, "")));
        row("a quarter of an area, asked again", requests, n -> get(at + quarters(n, "")));
        row("a quarter with any other, by SQL", SQL_TIMES, n -> both(sql, n, null));
        row("a quarter of an area, by SQL", SQL_TIMES, n -> both(sql, n, AREAS.get(n % AREAS.size())));
        for (int n = 0; n < 12; n++) {
            assertSame(at, sql, n, null);
            assertSame(at, sql, n, AREAS.get(n % AREAS.size()));
        }
    }

    /** One thing that is timed. */
    private interface Asked {
        Object ask(int number) throws IOException, InterruptedException, SQLException;
    }

    private void row(String title, int times, Asked asked) throws IOException, InterruptedException, SQLException {
        double[] took = new double[times];
        for (int n = 0; n < times; n++) {
            long began = System.nanoTime();
            Object answer = asked.ask(n);
            took[n] = (System.nanoTime() - began) / NANOS;
            if (answer instanceof HttpResponse<?> response && response.statusCode() != 200) {
                throw new IllegalStateException(response.body().toString());
            }
        }
        table.append("| %s | %s |%n".formatted(title, Timings.of(took).text()).replace(System.lineSeparator(), "\n"));
        System.out.println(title + " | " + Timings.of(took).text());
    }

    private static Quarter quarter(int number) {
        return Quarter.parse("2018/19-Q" + (1 + Math.floorMod(number, 4)));
    }

    /** Twelve pairs of quarters. */
    private static String quarters(int number, @Nullable String area) {
        String areas = area == null ? "" : "&area=" + AREAS.get(number / 12 % AREAS.size());
        return "quarter=" + quarter(number) + "&to=" + quarter(number + 1 + number / 4 % 3) + areas;
    }

    private String spans(int number) {
        return switch (number % 3) {
            case 0 -> "span=year-to-date&quarter=" + quarter(random.nextInt(4));
            case 1 -> "span=rolling-12&quarter=" + quarter(random.nextInt(4));
            default ->
                "span=month&month=2018-%02d&to=2018-%02d".formatted(4 + random.nextInt(9), 4 + random.nextInt(9));
        };
    }

    private static Object both(SqlMeasures sql, int number, @Nullable String area) throws SQLException {
        Quarter current = quarter(number);
        Quarter previous = quarter(number + 1 + number / 4 % 3);
        return List.of(
                sql.figures(current.first(), current.last(), area),
                sql.figures(previous.first(), previous.last(), area));
    }

    private void assertSame(String at, SqlMeasures sql, int number, @Nullable String area)
            throws IOException, InterruptedException, SQLException {
        Quarter quarter = quarter(number);
        String question = "quarter=" + quarter + (area == null ? "" : "&area=" + area);
        JsonNode compared = JsonMapper.shared().readTree(get(at + question).body());
        Map<String, @Nullable Number> figures = sql.figures(quarter.first(), quarter.last(), area);
        for (JsonNode row : compared.get("measures")) {
            Number ours =
                    row.get("current").isNull() ? null : row.get("current").asDouble();
            Number theirs = figures.get(row.get("id").asString());
            if (!Objects.equals(ours, theirs == null ? null : (Number) theirs.doubleValue())) {
                throw new IllegalStateException(question + ": " + row.get("id") + " is " + ours + ", by SQL " + theirs);
            }
        }
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        String basic =
                Base64.getEncoder().encodeToString(("analyst:" + Server.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Basic " + basic)
                .build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    /** The server runs without tests beside it. */
    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .filter(entry -> !entry.endsWith("test-classes")
                        && !entry.toLowerCase(Locale.ROOT).endsWith("jc/test"))
                .collect(Collectors.joining(System.getProperty("path.separator")));
    }
}
