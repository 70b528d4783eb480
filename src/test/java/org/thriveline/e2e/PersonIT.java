package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;
import org.thriveline.log.StoreContents;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import tools.jackson.databind.JsonNode;

/** What is said of a person is found nowhere but where somebody asks for that one record, and nowhere at all once erased. */
class PersonIT {
    private static final String NAME = "Zebedee Quillfeather";
    private static final String NUMBER = "07700 900461";
    private static final String ADDRESS = "17 Umbrage Close, Xylophone Green";
    private static final List<String> SECRETS =
            List.of("Zebedee", "Quillfeather", "7700 900461", "7700900461", "Umbrage", "Xylophone", "1958-03-29");
    private static final String DETAILS = "{\"name\":\"" + NAME + "\",\"number\":\"" + NUMBER + "\",\"address\":\""
            + ADDRESS + "\",\"born\":\"1958-03-29\"}";
    private static final String CALLER = "/api/v1/calls/C-1/caller";
    private static final String MISSING = "/api/v1/missing-persons/M-1/person";
    private static final String REPORT = "/api/v1/reports/r-1";

    /** Whatever an analyst, a supervisor or a performance manager asks for. */
    private static final List<String> ASKED = List.of(
            "/api/v1/board",
            "/api/v1/incidents/I-1/timeline",
            "/api/v1/compare?quarter=2018/19-Q2",
            "/api/v1/compare?quarter=2018/19-Q2&format=csv",
            "/api/v1/series?measure=calls.999",
            "/api/v1/places?quarter=2018/19-Q2",
            "/api/v1/journeys?quarter=2018/19-Q2",
            "/api/v1/restatements?quarter=2018/19-Q2",
            "/api/v1/reports",
            REPORT,
            REPORT + "/files/panel-quarter-2018-19-q2.html",
            REPORT + "/files/panel-quarter-2018-19-q2.json",
            REPORT + "/files/panel-quarter-2018-19-q2-calls.csv",
            "/api/openapi.json",
            "/actuator/health",
            "/actuator/metrics",
            "/api/v1/imports");

    @TempDir
    Path folder;

    private final List<String> heard = new ArrayList<>();

    @Test
    void nothingOfItIsAnywhereAndAnErasureTakesTheRest() throws Exception {
        Path data = folder.resolve("data");
        Path log = folder.resolve("server.log");
        String sha;
        JsonNode compared;
        try (Jar server = Jar.server(
                data,
                "--logging.level.root=debug",
                "--logging.level.org.mongodb.driver=debug",
                // With what each operation was called.
                "--logging.level.org.springframework.web=trace")) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            Caller reporter = Caller.basic(server.port(), "reporter", Jar.PASSWORD);
            try (Onlooker onlooker = new Onlooker(server.port())) {
                record(intake);
                fill(intake);
                spoilt(intake);
                assertThat(intake.get(CALLER).body()).contains(NAME, NUMBER, ADDRESS);
                assertThat(intake.get(MISSING).body()).contains(NAME);
                await().until(() -> onlooker.watched().position() > 0);
                heard.add(onlooker.watched().boards().toString());
            }
            sha = frozen(reporter);
            compared = counts(server.port());
            for (String role : List.of("supervisor", "analyst", "reporter", "intake", "admin")) {
                Caller caller = Caller.basic(server.port(), role, Jar.PASSWORD);
                ASKED.forEach(path -> heard.add(path + ": " + caller.get(path).body()));
            }
            for (String role : List.of("analyst", "reporter", "admin")) {
                Caller caller = Caller.basic(server.port(), role, Jar.PASSWORD);
                heard.add(caller.get(CALLER).body());
                heard.add(caller.get(MISSING).body());
            }
            Caller admin = Caller.basic(server.port(), "admin", Jar.PASSWORD);
            for (JsonNode name : admin.get("/actuator/metrics").json().get("names")) {
                heard.add(admin.get("/actuator/metrics/" + name.asString()).body());
            }
            Files.writeString(log, server.output() + server.errors(), StandardCharsets.UTF_8);
        }
        Path export = folder.resolve("export.ndjson");
        run(data, export, "export-log");
        String proved = run(data, folder.resolve("verified"), "report", "verify", "r-1");

        assertThat(heard).hasSizeGreaterThan(150);
        assertThat(heard).allSatisfy(said -> assertThat(said).doesNotContain(SECRETS));
        assertThat(Files.readString(log)).as("the server tells all it can").contains("DEBUG", "Arguments: [");
        assertThat(secretsInFiles()).isEmpty();
        assertThat(secretsInStore(data)).isEmpty();
        Path backup = folder.resolve("backup");
        FileSystemUtils.copyRecursively(data, backup);

        Path keys = folder.resolve("data-keys").resolve("thriveline.keys");
        byte[] before = Files.readAllBytes(keys);
        try (Jar server = Jar.server(data)) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            Caller admin = Caller.basic(server.port(), "admin", Jar.PASSWORD);
            for (String path : List.of(CALLER, MISSING)) {
                assertThat(intake.get(path).body()).contains(NAME);
                String person = intake.get(path).json().get("person").asString();
                Reply erased = admin.post("/api/v1/persons/" + person + "/erasure", "{\"reason\":\"asked for it\"}");
                assertThat(erased).hasToString("200");
                assertThat(intake.get(path).json().get("erasedAt"))
                        .isEqualTo(erased.json().get("at"));
            }
            assertThat(counts(server.port())).isEqualTo(compared);
            Reply verified = await().atMost(Duration.ofMinutes(1))
                    .until(() -> admin.get(REPORT + "/verification"), reply -> reply.status() == 200);
            assertThat(verified.json().get("holds").asBoolean()).isTrue();
            assertThat(verified.json().get("replayed").asString()).isEqualTo(sha);
        }
        assertThat(run(data, folder.resolve("verified-after"), "report", "verify", "r-1"))
                .isEqualTo(proved);
        assertThat(proved).contains("r-1 holds").contains(sha);

        // The log is brought back from before the erasure, as a copy and as an export: the keys are not.
        String current = "--thriveline.keys.folder=" + keys.getParent();
        assertErased(backup, current);
        Path restored = folder.resolve("restored");
        run(restored, folder.resolve("restoring"), "import-log", export.toString());
        assertErased(restored, current);

        // The keys are brought back from before the erasure: the log knows who was erased.
        Files.write(keys, before);
        assertErased(data, current);
    }

    private static void assertErased(Path data, String keys) {
        try (Jar server = Jar.server(data, keys)) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            for (String path : List.of(CALLER, MISSING)) {
                JsonNode shown = intake.get(path).json();
                assertThat(shown.get("person").isNull())
                        .as("something was said")
                        .isFalse();
                assertThat(shown.get("details").isNull()).as(data + path).isTrue();
            }
        }
    }

    /** Enough for a replay block and a checkpoint, each of some 500 units of work. */
    private static void fill(Caller intake) {
        for (int call = 0; call < 600; call++) {
            assertThat(intake.post(
                                    "/api/v1/calls",
                                    "{\"id\":\"filling-" + call + "\",\"line\":\"101\","
                                            + "\"at\":\"2018-05-01T10:00:00Z\"}")
                            .status())
                    .isBetween(200, 201);
        }
    }

    private static void record(Caller intake) {
        Map<String, String> said = new TreeMap<>(Map.of(
                "1/api/v1/calls",
                "{\"id\":\"C-1\",\"line\":\"999\",\"at\":\"2018-08-01T10:00:00Z\",\"caller\":\"" + NUMBER + "\"}",
                "2/api/v1/incidents",
                "{\"id\":\"I-1\",\"opening\":\"rtc\",\"area\":\"NH\",\"qualifiers\":[],"
                        + "\"at\":\"2018-08-01T10:01:00Z\",\"place\":\"" + ADDRESS + "\"}",
                "3/api/v1/calls/C-1/incident",
                "{\"incident\":\"I-1\",\"at\":\"2018-08-01T10:02:00Z\"}",
                "4" + CALLER,
                DETAILS,
                "5/api/v1/missing-persons",
                "{\"id\":\"M-1\",\"person\":\"" + NAME + "\",\"age\":\"adult\",\"from\":\"home\","
                        + "\"risk\":\"low\",\"at\":\"2018-08-01T10:00:00Z\"}",
                "6" + MISSING,
                DETAILS));
        said.forEach(
                (path, body) -> assertThat(intake.post(path.substring(1), body).status())
                        .as(path)
                        .isBetween(200, 201));
    }

    /** What is refused is not repeated either. */
    private void spoilt(Caller intake) {
        for (String path : List.of(CALLER, MISSING, "/api/v1/calls", "/api/v1/calls/C-9/caller")) {
            for (String body : List.of(
                    DETAILS.substring(0, 60),
                    "{\"name\":" + NAME + "}",
                    "{\"name\":[\"" + NAME + "\"]}",
                    "{\"name\":\"" + NAME.repeat(20) + "\",\"line\":\"" + ADDRESS + "\"}",
                    "{\"born\":\"" + NAME + "\"}",
                    NAME)) {
                Reply refused = intake.post(path, body);
                assertThat(refused.status()).isEqualTo(400);
                heard.add(refused.body());
            }
        }
    }

    private static String frozen(Caller reporter) {
        Reply made = await().atMost(Duration.ofMinutes(1))
                // Not so often that it is refused for that.
                .pollInterval(Duration.ofSeconds(1))
                .until(
                        () -> reporter.post(
                                "/api/v1/reports",
                                "{\"id\":\"r-1\",\"template\":\"panel-quarter\",\"quarter\":\"2018/19-Q2\"}"),
                        reply -> reply.status() == 201);
        return made.json().get("sha256").asString();
    }

    private static JsonNode counts(int port) {
        Caller analyst = Caller.basic(port, "analyst", Jar.PASSWORD);
        return await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> analyst.get("/api/v1/compare?quarter=2018/19-Q2"),
                        reply -> reply.status() == 200 && reply.body().contains("\"current\":1"))
                .json()
                .get("measures");
    }

    private static String run(Path data, Path to, String... command) throws IOException {
        try (Jar jar = Jar.start(data, command)) {
            assertThat(jar.exitCode()).as(jar.errors()).isZero();
            Files.copy(jar.outputFile(), to);
            return jar.output();
        }
    }

    /** Returns what is found in the store once it is unpacked, where what is no secret is found. */
    private static List<String> secretsInStore(Path data) {
        SortedMap<String, String> contents = StoreContents.of(data);
        assertThat(contents.get("commits")).contains("call-C-1", "details-call-C-1");
        assertThat(contents.get("blocks")).contains("call-C-1", "details-call-C-1");
        assertThat(contents.get("audit")).contains("/api/v1/calls/{id}/caller", "C-1");
        List<String> found = new ArrayList<>();
        contents.forEach((name, content) ->
                SECRETS.stream().filter(content::contains).forEach(secret -> found.add(name + " holds " + secret)));
        return found;
    }

    /** Returns what is found in any byte of any file of the store, of the keys, of the export and of the log. */
    private List<String> secretsInFiles() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = Files.readString(file, StandardCharsets.ISO_8859_1);
                SECRETS.stream()
                        .filter(content::contains)
                        .forEach(secret -> found.add(folder.relativize(file) + " holds " + secret));
            }
        }
        return found;
    }
}
