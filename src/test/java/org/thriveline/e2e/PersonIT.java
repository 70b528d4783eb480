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
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import tools.jackson.databind.JsonNode;

/** What is said of a person is found nowhere but where somebody asks for that one record, and nowhere at all once erased. */
class PersonIT {
    private static final String NAME = "Zebedee Quillfeather";
    private static final String NUMBER = "07700 900461";
    private static final String ADDRESS = "17 Umbrage Close, Xylophone Green";
    private static final List<String> SECRETS =
            List.of("Zebedee", "Quillfeather", "900461", "Umbrage", "Xylophone", "1958-03-29");
    private static final String DETAILS = "{\"name\":\"" + NAME + "\",\"number\":\"" + NUMBER + "\",\"address\":\""
            + ADDRESS + "\",\"born\":\"1958-03-29\"}";
    private static final String CALLER = "/api/v1/calls/C-1/caller";
    private static final String MISSING = "/api/v1/missing-persons/M-1/person";
    private static final String REPORT = "/api/v1/reports/R-1";

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
        try (Jar server = Jar.server(data, "--logging.level.root=debug", "--logging.level.org.mongodb.driver=debug")) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            Caller reporter = Caller.basic(server.port(), "reporter", Jar.PASSWORD);
            try (Onlooker onlooker = new Onlooker(server.port())) {
                record(intake);
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
            Files.writeString(log, server.output() + server.errors(), StandardCharsets.UTF_8);
        }
        Path export = folder.resolve("export.ndjson");
        run(data, export, "export-log");

        assertThat(heard).hasSizeGreaterThan(80);
        assertThat(heard).allSatisfy(said -> assertThat(said).doesNotContain(SECRETS));
        assertThat(secretsInFiles()).isEmpty();

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

        // Somebody brings back a copy of the keys from before.
        Files.write(keys, before);
        try (Jar server = Jar.server(data)) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            for (String path : List.of(CALLER, MISSING)) {
                assertThat(intake.get(path).json().get("details").isNull()).isTrue();
            }
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
                .until(
                        () -> reporter.post(
                                "/api/v1/reports",
                                "{\"id\":\"R-1\",\"template\":\"panel-quarter\",\"quarter\":\"2018/19-Q2\"}"),
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

    private void run(Path data, Path to, String... command) throws IOException {
        try (Jar jar = Jar.start(data, command)) {
            assertThat(jar.exitCode()).as(jar.errors()).isZero();
            Files.copy(jar.outputFile(), to);
        }
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
