package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.call.CallEvent;
import org.thriveline.figures.Counted;
import org.thriveline.figures.Facts;
import org.thriveline.figures.Period;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.TestStore;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.Quarter;
import org.thriveline.policy.StoredJson;
import org.thriveline.stopsearch.SearchEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A quarter that meets published figures ({@code -Dthriveline.figures=FILE}, else small ones), as the command makes it: twice the
 * same, and counted by the folds and by a count that shares no code with them.
 */
class SimulateIT {
    private static final Path FIGURES =
            Path.of(System.getProperty("thriveline.figures", "src/test/resources/small-quarter.json"));
    private static final String NAME = "2018/19-Q2";
    private static final Quarter QUARTER = Quarter.parse(NAME);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @TempDir
    static Path folder;

    private static Path one;

    @BeforeAll
    static void simulate() {
        one = folder.resolve("one");
        try (Jar simulation = simulate(one)) {
            assertThat(simulation.exitCode()).as(simulation.errors()).isZero();
        }
    }

    @Test
    void theSameSeedMakesTheSameLogAndItsCountsAreThePublishedOnes() throws IOException {
        Path two = folder.resolve("two");

        try (Jar again = simulate(two)) {
            assertThat(again.exitCode()).isZero();
        }

        try (Jar first = Jar.start(one, "export-log");
                Jar second = Jar.start(two, "export-log")) {
            assertThat(first.exitCode()).isZero();
            assertThat(second.exitCode()).isZero();
            assertThat(Files.mismatch(first.outputFile(), second.outputFile())).isEqualTo(-1);
            assertPublished(
                    counted(first.outputFile(), QUARTER.first()),
                    counted(first.outputFile(), QUARTER.yearBefore().first()));
            for (YearMonth month : QUARTER.months()) {
                assertMonth(month, counted(first.outputFile(), month.atDay(1), month.atEndOfMonth()));
            }
        }
        try (TestStore store = new TestStore(one)) {
            Facts facts = new Facts(LONDON);
            EventCodec codec = codec();
            store.log()
                    .replay(
                            0,
                            store.log().size(),
                            commits -> commits,
                            commits -> commits.forEach(
                                    commit -> commit.events().forEach(event -> facts.apply(codec.decode(event)))));
            assertPublished(Counted.in(facts, Period.of(QUARTER)), Counted.in(facts, Period.of(QUARTER.yearBefore())));
        }
    }

    @Test
    void realAndSimulatedRecordsAreKeptApartUnlessTheyAreToBeMixed() throws IOException {
        Path real = folder.resolve("real");
        Path searches = Files.writeString(folder.resolve("2018-07-leicestershire-stop-and-search.csv"), Month.csv(0));

        try (Jar refused = importing(one, searches)) {
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.errors())
                    .contains("simulated records and takes no real ones", "THRIVELINE_DATA=./data-real java -jar");
            assertThat(refused.output()).contains("\"accepted\":0");
        }
        try (Jar imported = importing(real, searches)) {
            assertThat(imported.exitCode()).isZero();
        }
        try (Jar refused = simulate(real)) {
            assertThat(refused.exitCode()).isEqualTo(2);
            assertThat(refused.errors())
                    .contains("real records; nothing is simulated", "THRIVELINE_DATA=./data-simulated java -jar");
        }
        try (Jar mixed = simulate(real, "--mix")) {
            assertThat(mixed.exitCode()).isZero();
        }
    }

    private static Jar simulate(Path data, String... options) {
        return Jar.start(
                data,
                Stream.concat(
                                Stream.of("simulate", "--quarter", NAME, "--figures", FIGURES.toString()),
                                Stream.of(options))
                        .toArray(String[]::new));
    }

    private static Jar importing(Path data, Path file) {
        return Jar.start(data, "import", "--format", "data-police-uk-stop-search", file.toString());
    }

    private static SortedMap<String, Integer> counted(Path export, LocalDate first) throws IOException {
        try (Stream<String> lines = Files.lines(export)) {
            return ExportCount.of(lines).quarter(first);
        }
    }

    private static SortedMap<String, Integer> counted(Path export, LocalDate first, LocalDate last) throws IOException {
        try (Stream<String> lines = Files.lines(export)) {
            return ExportCount.of(lines).days(first, last);
        }
    }

    private static void assertPublished(Map<String, Integer> current, Map<String, Integer> previous)
            throws IOException {
        for (JsonNode measure : measures()) {
            String id = measure.path("id").asString();
            if (!current.containsKey(id)) {
                continue;
            }
            if (measure.has("current")) {
                assertThat(current.get(id))
                        .as(id)
                        .isEqualTo(measure.path("current").asInt());
            }
            if (measure.has("previous")) {
                assertThat(previous.get(id))
                        .as(id + " before")
                        .isEqualTo(measure.path("previous").asInt());
            }
            if (measure.has("publishedChange") && !measure.has("arithmetic")) {
                assertThat(current.getOrDefault(id, 0) - previous.getOrDefault(id, 0))
                        .as("change of " + id)
                        .isEqualTo(measure.path("publishedChange").asInt());
            }
        }
    }

    private static void assertMonth(YearMonth month, Map<String, Integer> counted) throws IOException {
        for (JsonNode measure : measures()) {
            JsonNode published = measure.path("months").path(month.toString());
            if (!published.isMissingNode()) {
                String id = measure.path("id").asString();
                assertThat(counted.get(id)).as(id + " in " + month).isEqualTo(published.asInt());
            }
        }
    }

    private static JsonNode measures() throws IOException {
        return JsonMapper.shared().readTree(Files.readString(FIGURES)).path("measures");
    }

    private static EventCodec codec() {
        EventNames names = EventNames.of(CallEvent.class, IncidentEvent.class, MissingEvent.class, SearchEvent.class);
        return new EventCodec(names, StoredJson.mapper());
    }
}
