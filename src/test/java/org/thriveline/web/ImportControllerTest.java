package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Imports of uploaded files, and a feed, from HTTP to the log. */
class ImportControllerTest extends ServedTest {
    private static final String HEADER = "Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,"
            + "Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,"
            + "Outcome linked to object of search,Removal of more than just outer clothing\r\n";
    private static final String FORMAT = "data-police-uk-stop-search";
    private static final String MAPPING = """
        label: Test
        times: { zone: Europe/London, formats: yyyy-MM-dd HH:mm }
        id: { column: No }
        incident: { recorded: Start, opening: Code }
        """;

    @Test
    void uploadedFilesAreImportedInTheBackground() {
        String row = "Person search,2020-01-05T10:00:00+00:00,,,,,,,,,,,,,\r\n";
        String known = HEADER + row;
        String second = HEADER + row + ",2020-01-05T10:00:00+00:00,,,,,,,,,,,,,\r\n";
        Reply started = new Multipart()
                .file("file", "2020-01-kent-stop-and-search.csv", known)
                .file("file", "C:\\\\data\\\\2020-01-kent-stop-and-search.csv", second)
                .field("format", FORMAT)
                .post(client("intake"), "/api/v1/imports");
        String id = started.json().path("id").asString("");

        assertThat(started.toString()).isEqualTo("202");
        assertThat(started.header("Location")).isEqualTo("/api/v1/imports/" + id);
        await().until(() -> !state(id).equals("running"));
        assertThat(client("supervisor").get("/api/v1/imports/" + id).json())
                .isEqualTo(JsonMapper.shared()
                        .readTree("""
                            {"id": "%s", "state": "done", "files": [
                              {"name": "2020-01-kent-stop-and-search.csv", "read": 1, "accepted": 1, "known": 0, "skipped": 0,
                               "rejected": 0, "bytesRead": %d, "bytesTotal": %d},
                              {"name": "2020-01-kent-stop-and-search.csv", "read": 2, "accepted": 0, "known": 1, "skipped": 0,
                               "rejected": 1, "bytesRead": %d, "bytesTotal": %d}],
                             "read": 3, "accepted": 1, "known": 1, "skipped": 0, "rejected": 1,
                             "rejections": [{"file": "2020-01-kent-stop-and-search.csv", "line": 3, "reason": "missing-type",
                                             "message": "Type is missing"}],
                             "error": null}
                            """.formatted(id, known.length(), known.length(), second.length(), second.length())));
        JsonNode latest =
                client("intake").get("/api/v1/imports").json().path("imports").get(0);
        assertThat(latest.path("id").asString("")).isEqualTo(id);
        assertThat(latest.has("rejections")).isFalse();
    }

    @Test
    void aMappingMayComeAlong() {
        Reply started = new Multipart()
                .file("file", "x.csv", "No,Start,Code\n1,2025-01-01 10:00,theft\n")
                .file("mappingFile", "my.yaml", MAPPING)
                .post(client("intake"), "/api/v1/imports");
        String id = started.json().path("id").asString("");

        await().until(() -> !state(id).equals("running"));

        assertThat(client("intake")
                        .get("/api/v1/imports/" + id)
                        .json()
                        .path("accepted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void aFileThatCannotBeReadFailsTheImportAndIsNamed() {
        Reply started = new Multipart()
                .file("file", "searches.csv", HEADER)
                .field("format", FORMAT)
                .post(client("intake"), "/api/v1/imports");
        String id = started.json().path("id").asString("");

        await().until(() -> state(id).equals("failed"));

        assertThat(client("intake")
                        .get("/api/v1/imports/" + id)
                        .json()
                        .path("error")
                        .asString(""))
                .startsWith("searches.csv its name does not tell the force");
    }

    @ParameterizedTest
    @CsvSource({
        "format,  nonsense, format,  'there is no format nonsense; there are data-police-uk-stop-search,"
                + " data-police-uk-street-crime'",
        "mapping, nonsense, mapping, there is no mapping nonsense; there is cad-911",
        "mapping, ../../x,  mapping, there is no mapping ../../x; there is cad-911",
        "other,   x,        format,  'Give one of format, mapping and mappingFile'",
    })
    void whatCannotBeImportedIsRefusedByField(String name, String value, String field, String message) {
        Reply refused = new Multipart()
                .file("file", "x.csv", "a\n")
                .field(name, value)
                .post(client("intake"), "/api/v1/imports");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.json().path("errors"))
                .isEqualTo(JsonMapper.shared()
                        .readTree("[{\"field\": \"%s\", \"message\": \"%s\"}]".formatted(field, message)));
    }

    @Test
    void whatCanBeImportedIsTold() {
        assertThat(client("intake").get("/api/v1/imports/formats").json())
                .isEqualTo(JsonMapper.shared().readTree("""
                    {"formats": [{"id": "data-police-uk-stop-search",
                                  "label": "Stop and search as data.police.uk publishes it"},
                                 {"id": "data-police-uk-street-crime",
                                  "label": "Street-level crime as data.police.uk publishes it"}],
                     "mappings": [{"id": "cad-911", "label": "911 centre, computer-aided dispatch (CAD)"}]}
                    """));
    }

    @Test
    void anImportThatIsNotThereIsNotFound() {
        assertThat(client("intake").get("/api/v1/imports/none").status()).isEqualTo(404);
    }

    @Test
    void aFeedsStepsAreRecordedInTheirOrder() {
        String steps = """
            {"steps": [
              {"source": "a:2", "step": {"type": "call.receive", "id": "fed", "at": "2025-01-01T00:00:00Z", "line": "999"}},
              {"source": "a:2", "step": {"type": "call.answer", "id": "fed", "at": "2025-01-01T00:00:05Z"}},
              {"source": "a:3", "step": {"type": "call.answer", "id": "unheard-of", "at": "2025-01-01T00:00:05Z"}},
              {"source": "a:4", "step": {"type": "call.sing", "id": "fed"}}]}
            """;

        Reply first = client("intake").post("/api/v1/feed", steps);
        Reply again = client("intake").post("/api/v1/feed", steps);

        assertThat(outcomes(first)).isEqualTo("1 1 not-recorded bad-step");
        assertThat(outcomes(again)).isEqualTo("0 0 not-recorded bad-step");
        assertThat(client("intake").post("/api/v1/feed", "{\"steps\":[{}]}").status())
                .isEqualTo(422);
        assertThat(client("analyst").post("/api/v1/feed", steps).status()).isEqualTo(403);
    }

    private static String outcomes(Reply reply) {
        StringBuilder outcomes = new StringBuilder();
        reply.json()
                .path("results")
                .forEach(result -> outcomes.append(result.path("reason")
                                .asString(result.path("recorded").asString("")))
                        .append(' '));
        return outcomes.toString().strip();
    }

    private String state(String id) {
        return client("intake")
                .get("/api/v1/imports/" + id)
                .json()
                .path("state")
                .asString("");
    }
}
