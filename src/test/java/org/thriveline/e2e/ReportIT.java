package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.intake.RealFiles;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports from the command line, of a quarter that meets published figures ({@code -Dthriveline.figures=FILE}, else small ones). */
class ReportIT {
    private static final Path FIGURES =
            Path.of(System.getProperty("thriveline.figures", "src/test/resources/small-quarter.json"));
    private static final String QUARTER = "2018/19-Q2";

    @TempDir
    static Path folder;

    private static Path store;
    private static Path made;

    @BeforeAll
    static void simulate() throws IOException {
        store = folder.resolve("one");
        run(store, "simulate", "--quarter", QUARTER, "--figures", FIGURES.toString());
        Path table = Files.writeString(
                folder.resolve("outcomes.csv"),
                "measure,title,current,previous\noutcomes.positive,Positive outcomes,\"1,998\",\"2,722\"\n",
                StandardCharsets.UTF_8);
        assertThat(run(store, "report", "bring-in", "--period", QUARTER, "--source", "The Panel", table.toString()))
                .isEqualTo("1 figures of 2018/19-Q2 are in.");
        made = report(store, "made", "--quarter", QUARTER);
    }

    private static String run(Path data, String... arguments) {
        return run(data, Map.of(), arguments);
    }

    private static String run(Path data, Map<String, String> environment, String... arguments) {
        try (Jar command = Jar.start(data, environment, arguments)) {
            assertThat(command.exitCode()).as(command.errors()).isZero();
            return command.lastLine();
        }
    }

    private static Path report(Path data, String out, String... asked) {
        List<String> arguments = new ArrayList<>(List.of("report"));
        arguments.addAll(List.of(asked));
        Path files = folder.resolve(out);
        arguments.addAll(List.of("--out", files.toString()));
        run(data, arguments.toArray(String[]::new));
        return files;
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }

    @Test
    void showsEveryPublishedFigureAndTheTrueSubtractions() throws IOException {
        JsonNode report = JsonMapper.shared().readTree(made.resolve("panel-quarter-2018-19-q2.json"));
        Map<String, JsonNode> figures = new TreeMap<>();
        report.get("figures").forEach(figure -> figures.put(figure.get("id").asString(), figure));
        Map<String, Long> said = new TreeMap<>();
        Map<String, Long> found = new TreeMap<>();

        for (JsonNode measure : JsonMapper.shared().readTree(FIGURES).get("measures")) {
            String id = measure.get("id").asString();
            if (id.startsWith("crime.") || id.startsWith("outcomes.")) {
                continue;
            }
            JsonNode figure = Objects.requireNonNull(figures.get(id), id);
            long current = figure.at("/current/value").asLong();
            long previous = figure.at("/previous/value").asLong();
            put(measure, "current", id, said, current, found);
            put(measure, "previous", id, said, previous, found);
            if (!measure.has("arithmetic")) {
                put(measure, "publishedChange", id, said, current - previous, found);
            }
            measure.path("months").forEachEntry((month, count) -> {
                said.put(id + " " + month, count.asLong());
                found.put(
                        id + " " + month,
                        figure.at("/months/" + month + "/value").asLong());
            });
        }

        assertThat(found).hasSizeGreaterThan(20).isEqualTo(said);
        String outcomes = Files.readString(made.resolve("panel-quarter-2018-19-q2-outcomes.csv"));
        assertThat(outcomes)
                .isEqualTo(String.join(
                        "\r\n",
                        "Measure,Ref,2018/19 Q2,2017/18 Q2,Change,Change (%),Trend",
                        "Positive outcomes,4.1,1998,2722,-724,-27,\u2193 down",
                        ""));
    }

    private static void put(
            JsonNode measure, String field, String id, Map<String, Long> said, long figure, Map<String, Long> found) {
        if (measure.has(field)) {
            said.put(id + " " + field, measure.get(field).asLong());
            found.put(id + " " + field, figure);
        }
    }

    @Test
    void anotherMachineWithTheExportedLogMakesTheSameBytes() throws IOException {
        Path other = folder.resolve("two");
        try (Jar export = Jar.start(store, "export-log")) {
            assertThat(export.exitCode()).as(export.errors()).isZero();
            run(other, "import-log", export.outputFile().toString());
        }
        Path files = folder.resolve("again");
        run(
                other,
                Map.of("JAVA_TOOL_OPTIONS", "-Duser.timezone=Pacific/Chatham -Duser.language=de -Duser.country=DE"),
                "report",
                "--quarter",
                QUARTER,
                "--out",
                files.toString());

        assertThat(files(files).keySet())
                .hasSizeGreaterThan(15)
                .isEqualTo(files(made).keySet());
        files(files)
                .forEach(
                        (name, bytes) -> assertThat(made.resolve(name)).as(name).hasBinaryContent(bytes));
    }

    @Test
    void verifyCatchesOneChangedDigitInAnyForm() throws IOException {
        List<String> names = files(made).keySet().stream()
                .filter(name -> name.matches(".*(q2\\.(html|pdf|xlsx|ods|json)|-calls\\.csv)"))
                .toList();
        assertThat(names).hasSize(6);
        List<String> verify = new ArrayList<>(List.of("report", "verify"));
        names.forEach(name -> verify.add(made.resolve(name).toString()));
        try (Jar all = Jar.start(store, verify.toArray(String[]::new))) {
            assertThat(all.exitCode()).as(all.errors()).isZero();
            assertThat(all.output().lines()).hasSize(6).allMatch(line -> line.contains(" holds: "));
        }
        for (String name : names) {
            assertThat(changed(name)).startsWith(name + " is not what the log says: it differs at byte ");
        }
    }

    /** Beside the others as they were, since a table is told by the page beside it. */
    private static String changed(String name) throws IOException {
        Path changed = Files.createDirectories(folder.resolve("changed-" + name));
        for (Map.Entry<String, byte[]> file : files(made).entrySet()) {
            Files.write(changed.resolve(file.getKey()), file.getValue());
        }
        Files.write(changed.resolve(name), OneDigit.changedIn(name, Files.readAllBytes(made.resolve(name))));
        try (Jar verify =
                Jar.start(store, "report", "verify", changed.resolve(name).toString())) {
            assertThat(verify.exitCode()).as(name).isEqualTo(1);
            return verify.errors();
        }
    }

    @Test
    void aYearIsReproducedFromWhatWasPublished() throws IOException {
        Path year = RealFiles.figures("year-2017-18.json");
        run(store, "report", "bring-in", "--period", "2017/18", "--source", "The Panel", year.toString());

        Path files = report(store, "year", "--year", "2017/18");

        List<String> lines = Files.readAllLines(files.resolve("panel-year-2017-18-crime.csv"));
        List<String> expected = new ArrayList<>();
        for (JsonNode row : JsonMapper.shared().readTree(year).get("crime")) {
            long change = row.get("change").asLong();
            expected.add(String.join(
                    ",",
                    row.get("category").asString(),
                    row.get("latest").asString(),
                    row.get("previous").asString(),
                    row.get("change").asString(),
                    row.get("percent").asString(),
                    change > 0 ? "\u2191 up" : "\u2193 down",
                    row.get("msfRank").asString(),
                    row.get("nationalRank").asString(),
                    row.get("positiveOutcomePercent").asString()));
        }
        assertThat(lines.subList(1, lines.size())).isEqualTo(expected);
        assertThat(Files.readString(files.resolve("panel-year-2017-18.html")))
                .contains("Of the 81,877 crimes recorded, an estimated 5,820 are there because");
    }

    @Test
    void whatCannotBeMadeIsSaidInALine() {
        try (Jar early = Jar.start(
                store,
                "report",
                "--quarter",
                "2099/00-Q1",
                "--out",
                folder.resolve("no").toString())) {
            assertThat(early.exitCode()).isEqualTo(1);
            assertThat(early.errors()).isEqualTo("Quarter 1, 2099/00 is not over: its last day is 2099-06-30\n");
        }
        try (Jar other = Jar.start(store, "report", "verify", FIGURES.toString())) {
            assertThat(other.exitCode()).isEqualTo(1);
            assertThat(other.errors()).contains("does not say which report it is of");
        }
    }
}
