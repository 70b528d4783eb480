package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.thriveline.access.Actor;
import org.thriveline.access.AuditKind;
import org.thriveline.access.AuditTrail;
import org.thriveline.access.Role;
import tools.jackson.databind.JsonNode;

/** Who did what is written before it is answered, and read back by the auditor and by nobody else. */
class AuditTrailTest extends ServedTest {
    @Autowired
    private AuditTrail trail;

    @Test
    void whatAnEntrySays() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        record("audit-1");

        JsonNode entry = about("audit-1").getFirst();
        Map<String, Object> said = Map.of(
                "at", now.toString(),
                "who", "intake",
                "roles", "[\"intake\"]",
                "kind", "collection",
                "operation", "POST /api/v1/incidents",
                "about", "{\"id\":\"audit-1\"}",
                "count", "1",
                "from", "127.0.0.1",
                "node", "here",
                "sound", "true");
        said.forEach(
                (name, value) -> assertThat(text(entry.path(name))).as(name).isEqualTo(value));
        assertThat(entry.has("session")).as("HTTP Basic has none").isFalse();
        assertThat(entry.path("hash").asString()).matches("[0-9a-f]{64}");
    }

    @Test
    void eachStepOfARecordAndEachLookIsAnEntry() {
        record("audit-2");
        client("intake").post("/api/v1/calls", "{\"id\":\"audit-call\",\"line\":\"999\"}");
        client("intake").post("/api/v1/calls/audit-call/incident", "{\"incident\":\"audit-2\"}");
        client("intake").get("/api/v1/incidents/audit-2/timeline");
        client("supervisor").get("/api/v1/incidents/audit-2/timeline");
        client("intake").post("/api/v1/incidents/audit-2/void", "{\"reason\":\"recorded twice\"}");

        assertThat(words("audit-2"))
                .containsExactly(
                        "intake collection POST /api/v1/incidents 1",
                        "intake consultation GET /api/v1/incidents/{id}/timeline 1",
                        "supervisor combination GET /api/v1/incidents/{id}/timeline 2",
                        "intake alteration POST /api/v1/incidents/{id}/void 1");
        assertThat(words("audit-call"))
                .containsExactly(
                        "intake collection POST /api/v1/calls 1",
                        "intake combination POST /api/v1/calls/{id}/incident 1");
    }

    @Test
    void whatWasRefusedIsAnOutcomeOfTheEntryThatWasWrittenBefore() {
        client("admin").post("/api/v1/incidents/audit-none/dispatch", "{}");

        JsonNode asked = about("audit-none").getFirst();
        String number = asked.path("number").asString();
        await().untilAsserted(() ->
                assertThat(words(number)).containsExactly("admin outcome POST /api/v1/incidents/{id}/dispatch 0"));
        assertThat(text(about(number).getFirst().path("about")))
                .isEqualTo("{\"entry\":\"" + number + "\",\"failed\":\"not-recorded\"}");
    }

    @ParameterizedTest
    @CsvSource({"incidents,supervisor,1", "thrive,analyst,0", "board,admin,0", "unusual,reporter,0"})
    void aBoardIsWrittenWithItsQuestionAndHowMuchWasOnIt(String view, String role, int least) {
        record("audit-3");
        await().until(() -> client("supervisor")
                .get("/api/v1/board?view=incidents&area=NR")
                .json()
                .path("board")
                .path("rows")
                .has("audit-3"));
        Reply shown = client(role).get("/api/v1/board?view=" + view + "&area=NR");

        JsonNode entry =
                find("?act=consultation&who=" + role + "&about=" + view).getFirst();
        assertThat(shown.status()).isEqualTo(200);
        assertThat(text(entry.path("about")))
                .isEqualTo("{\"area\":\"NR\",\"moment\":\""
                        + shown.json().path("at").asString()
                        + "\",\"position\":\"" + shown.json().path("position").asString() + "\",\"view\":\"" + view
                        + "\"}");
        assertThat(entry.path("count").asInt()).isGreaterThanOrEqualTo(least);
    }

    @Test
    void aFileIsDisclosedWithItsHash() throws Exception {
        Reply file = client("analyst").get("/api/v1/codes?quarter=2018/19-Q2&area=NL&format=csv", "Accept", "text/csv");

        byte[] bytes = file.body().getBytes(java.nio.charset.StandardCharsets.UTF_8);
        String hash = java.util.HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
        JsonNode entry = find("?act=disclosure&about=" + hash).getFirst();
        assertThat(text(entry.path("about")))
                .isEqualTo("{\"area\":\"NL\",\"bytes\":\"" + bytes.length
                        + "\",\"format\":\"csv\",\"quarter\":\"2018/19-Q2\",\"sha256\":\"" + hash + "\"}");
    }

    @Test
    void wordsThatSomebodyTypedAreVeiledAndCanBeAskedFor() {
        client("analyst").get("/api/v1/restatements?quarter=2018/19-Q2&knownAt=2018-10-12T09:00:00Z&words=Jane+Doe");

        JsonNode entry = find("?about=Jane+Doe").getFirst();
        assertThat(text(entry)).doesNotContain("Jane").contains(trail.veiled("Jane Doe"));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "AUDITOR", mode = EnumSource.Mode.EXCLUDE)
    void nobodyElseReadsIt(Role role) {
        assertThat(client(role.word()).get("/api/v1/audit").status()).isEqualTo(403);
        assertThat(client(role.word()).get("/api/v1/audit/verification").status())
                .isEqualTo(403);
        assertThat(client(role.word())
                        .get("/api/v1/audit?format=csv", "Accept", "text/csv")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void theAuditorSeesNothingOfDemand() {
        List<Integer> answers = new ArrayList<>();
        for (String path : List.of(
                "/api/v1/board",
                "/api/v1/compare",
                "/api/v1/reports",
                "/api/v1/incidents/x/timeline",
                "/ws",
                "/actuator/metrics")) {
            answers.add(client("auditor").get(path).status());
        }

        assertThat(answers).containsOnly(403);
        assertThat(client("auditor").get("/api/v1/session").json().path("name").asString())
                .isEqualTo("auditor");
    }

    @Test
    void readingItIsWritten() {
        client("auditor").get("/api/v1/audit?who=audit-nobody");

        assertThat(find("?who=auditor&about=audit-nobody")
                        .getFirst()
                        .path("operation")
                        .asString())
                .isEqualTo("GET /api/v1/audit");
    }

    @Test
    void isReadInPagesAndByTime() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        for (int n = 0; n < 7; n++) {
            trail.write(Actor.server(), AuditKind.CONSULTATION, "paged", Map.of("id", "audit-paged"), (long) n);
        }
        JsonNode first =
                client("auditor").get("/api/v1/audit?about=audit-paged&limit=3").json();
        JsonNode second = client("auditor")
                .get("/api/v1/audit?about=audit-paged&limit=4&before="
                        + first.path("next").asString())
                .json();

        assertThat(counts(first)).containsExactly(6, 5, 4);
        assertThat(counts(second)).containsExactly(3, 2, 1, 0);
        assertThat(find("?about=audit-paged&from=" + now)).hasSize(7);
        assertThat(find("?about=audit-paged&from=" + now.plusMillis(1))).isEmpty();
        assertThat(find("?about=audit-paged&to=" + now)).isEmpty();
        assertThat(client("auditor").get("/api/v1/audit?from=yesterday").status())
                .isEqualTo(422);
        assertThat(client("auditor").get("/api/v1/audit?limit=501").status()).isEqualTo(422);
    }

    @Test
    void isVerified() {
        record("audit-4");
        JsonNode entry = about("audit-4").getFirst();
        String noted =
                entry.path("number").asString() + ":" + entry.path("hash").asString();

        JsonNode sound = client("auditor")
                .get("/api/v1/audit/verification?expect=" + noted)
                .json();
        JsonNode cut = client("auditor")
                .get("/api/v1/audit/verification?expect=999999:" + "0".repeat(64))
                .json();

        assertThat(sound.path("entries").asLong())
                .isGreaterThan(entry.path("number").asLong());
        assertThat(sound.path("fault").isNull()).isTrue();
        assertThat(cut.path("fault").path("kind").asString()).isEqualTo("cut-off");
        assertThat(client("auditor").get("/api/v1/audit/verification?expect=7").status())
                .isEqualTo(422);
    }

    private void record(String id) {
        assertThat(client("intake")
                        .post("/api/v1/incidents", "{\"id\":\"" + id + "\",\"opening\":\"burglary\",\"area\":\"NR\"}")
                        .status())
                .isIn(200, 201);
    }

    /** Returns the entries about something, the oldest first. */
    private List<JsonNode> about(String id) {
        return find("?about=" + id + "&limit=500").reversed();
    }

    private List<JsonNode> find(String query) {
        List<JsonNode> found = new ArrayList<>();
        client("auditor").get("/api/v1/audit" + query).json().path("entries").forEach(entry -> {
            if (!entry.path("operation").asString().startsWith("GET /api/v1/audit") || query.contains("auditor")) {
                found.add(entry);
            }
        });
        return found;
    }

    private List<String> words(String id) {
        return about(id).stream()
                .map(entry ->
                        entry.path("who").asString() + " " + entry.path("kind").asString() + " "
                                + entry.path("operation").asString() + " "
                                + entry.path("count").asString())
                .toList();
    }

    private static List<Integer> counts(JsonNode page) {
        List<Integer> counts = new ArrayList<>();
        page.path("entries").forEach(entry -> counts.add(entry.path("count").asInt(-1)));
        return counts;
    }

    private static String text(JsonNode node) {
        return node.isString() ? node.asString() : node.toString();
    }
}
