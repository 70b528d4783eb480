package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.web.Caller;
import tools.jackson.databind.json.JsonMapper;

/** People whose time is over are listed, and erased when told to: exactly those, once, and it is in the audit trail. */
class RetentionIT {
    private static final String OLD = "\"at\":\"2018-08-01T10:00:00Z\"";

    @TempDir
    Path folder;

    private Path data;
    private final List<String> people = new ArrayList<>();

    private record Run(int exit, String out, String err) {}

    private Run run(String... arguments) {
        try (Jar jar = Jar.start(data, arguments)) {
            return new Run(jar.exitCode(), jar.output(), jar.errors());
        }
    }

    /** Of three old calls one led to an incident that is open; a missing person was found; and somebody called today. */
    @BeforeEach
    void record() {
        data = folder.resolve("data");
        try (Jar server = Jar.server(data)) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            for (String call : List.of("C-1", "C-2", "C-3")) {
                post(intake, "calls", "\"id\":\"" + call + "\",\"line\":\"999\",\"caller\":\"" + call + "\"," + OLD);
                post(intake, "calls/" + call + "/caller", "\"name\":\"Ann Oakham\"," + OLD);
            }
            post(intake, "incidents", "\"id\":\"I-1\",\"opening\":\"rtc\",\"area\":\"NH\",\"qualifiers\":[]," + OLD);
            post(intake, "calls/C-2/incident", "\"incident\":\"I-1\"," + OLD);
            post(
                    intake,
                    "missing-persons",
                    "\"id\":\"M-1\",\"person\":\"ref 1\",\"age\":\"adult\",\"from\":\"home\",\"risk\":\"low\"," + OLD);
            post(intake, "missing-persons/M-1/found", OLD);
            post(intake, "missing-persons/M-1/closure", OLD);
            post(intake, "missing-persons/M-1/person", "\"name\":\"Ben Oakham\"," + OLD);
            post(intake, "calls", "\"id\":\"C-4\",\"line\":\"999\",\"caller\":\"C-4\"");
            post(intake, "calls/C-4/caller", "\"name\":\"Cy Oakham\"");
            for (String path : List.of(
                    "calls/C-1/caller",
                    "calls/C-2/caller",
                    "calls/C-3/caller",
                    "missing-persons/M-1/person",
                    "calls/C-4/caller")) {
                people.add(intake.get("/api/v1/" + path).json().get("person").asString());
            }
        }
    }

    @Test
    void exactlyThoseWhoseTimeIsOverAreErased() {
        String log = run("export-log").out();

        for (String[] dry : new String[][] {{"retention"}, {"retention", "--dry-run"}}) {
            Run listed = run(dry);
            assertThat(listed.exit()).as(listed.err()).isZero();
            assertThat(listed.out().lines())
                    .contains("call: 2 due, 0 to review, 2 kept", "missing: 0 due, 1 to review, 0 kept")
                    .contains(due(0), due(2))
                    .contains(people.get(1) + " is kept: incident-I-1 is open")
                    .contains(people.get(3) + " to review since 2024-08-01: missing-M-1 is for a person to decide")
                    .noneMatch(line -> line.startsWith("Erased"))
                    .noneMatch(line -> line.contains("Oakham"));
        }
        assertThat(run("retention", "--erase", "--dry-run").exit())
                .as("it is one or the other")
                .isEqualTo(2);
        assertThat(run("export-log").out()).as("nothing is recorded by looking").isEqualTo(log);

        assertThat(run("retention", "--erase").out().lines().filter(line -> line.startsWith("Erased")))
                .containsExactlyInAnyOrder("Erased " + people.get(0) + ".", "Erased " + people.get(2) + ".");
        Run again = run("retention", "--erase");
        assertThat(again.exit()).isZero();
        assertThat(again.out().lines())
                .contains("call: 0 due, 0 to review, 2 kept")
                .noneMatch(line -> line.startsWith("Erased"));

        assertThat(names()).containsExactly("", "Ann Oakham", "", "Ben Oakham", "Cy Oakham");
        String user = System.getProperty("user.name");
        assertThat(trail("retention"))
                .containsExactly(
                        user + " consultation {\"rules\":\"2018-05\"} 5",
                        user + " consultation {\"rules\":\"2018-05\"} 5",
                        user + " consultation {\"rules\":\"2018-05\"} 5",
                        user + " erasure {\"id\":\"" + sorted(0) + "\",\"rules\":\"2018-05\"} 1",
                        user + " erasure {\"id\":\"" + sorted(1) + "\",\"rules\":\"2018-05\"} 1",
                        user + " consultation {\"rules\":\"2018-05\"} 3");
        assertThat(run("audit", "verify").out()).startsWith("The audit trail is as it was written: ");
    }

    @Test
    void somebodyIsErasedByTheirNumberOnceAndTheSecondTryIsWrittenToo() {
        assertThat(run("erase", "--number", "C-4", "--reason", "asked for it").out())
                .isEqualTo("Erased " + people.get(4) + ".\n");
        Run again = run("erase", "--person", people.get(4), "--reason", "asked for it");

        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).isEqualTo("Nothing is known of this person, or it was erased already\n");
        assertThat(names()).containsExactly("Ann Oakham", "Ann Oakham", "Ann Oakham", "Ben Oakham", "");
        String user = System.getProperty("user.name");
        List<String> entries = trail("erase");
        assertThat(entries.subList(0, 2)).containsOnly(user + " erasure {\"id\":\"" + people.get(4) + "\"} 1");
        assertThat(entries.getLast())
                .startsWith(user + " outcome {\"entry\":")
                .contains("\"failed\":\"nothing-to-erase\"");
        assertThat(entries).hasSize(3);
    }

    private String due(int place) {
        return people.get(place) + " is due: the time of every record is over";
    }

    /** Of those who are due, in the order in which they are listed. */
    private String sorted(int place) {
        return Stream.of(people.get(0), people.get(2)).sorted().toList().get(place);
    }

    private List<String> names() {
        try (Jar server = Jar.server(data)) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            return Stream.of(
                            "calls/C-1/caller",
                            "calls/C-2/caller",
                            "calls/C-3/caller",
                            "missing-persons/M-1/person",
                            "calls/C-4/caller")
                    .map(path -> intake.get("/api/v1/" + path)
                            .json()
                            .at("/details/name")
                            .asString(""))
                    .toList();
        }
    }

    private List<String> trail(String operation) {
        return run("audit", "export")
                .out()
                .lines()
                .map(line -> JsonMapper.shared().readTree(line).get("text").asString())
                .map(text -> JsonMapper.shared().readTree(text))
                .filter(entry -> entry.get("operation").asString().equals(operation))
                .map(entry ->
                        entry.get("who").asString() + " " + entry.get("kind").asString() + " " + entry.get("about")
                                + " " + entry.path("count").asString())
                .toList();
    }

    private static void post(Caller intake, String path, String body) {
        assertThat(intake.post("/api/v1/" + path, "{" + body + "}").status())
                .as(path)
                .isBetween(200, 201);
    }

    /** What cannot be used is said at once, and nobody is erased by it. */
    @Test
    void rulesWithAFaultAreRefusedWithTheLine() throws Exception {
        Path rules = Files.writeString(
                folder.resolve("rules.yaml"), "versions:\n  - version: one\n", StandardCharsets.UTF_8);

        try (Jar jar = Jar.start(data, Map.of("THRIVELINE_RETENTION", "file:" + rules), "retention", "--erase")) {
            assertThat(jar.exitCode()).isEqualTo(1);
            assertThat(jar.errors())
                    .contains("rules.yaml line 2: versions[0]: 'keep' is missing")
                    .doesNotContain("\tat ");
        }
    }
}
