package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** One incident's drawer, and what each role gets of it. */
class TimelineTest extends ServedTest {
    @Test
    void tellsAnIncidentFromItsCallsToItsClocks() {
        clock.forward(Duration.ofSeconds(1));
        String earlier = incident("a");
        String id = incident("b");
        String call = say("/api/v1/calls", "{\"id\":\"c-" + id + "\",\"line\":\"999\",\"caller\":\"Ms Made Up\"}");
        say("/api/v1/calls/" + call + "/incident", "{\"incident\":\"" + id + "\"}");
        say(
                "/api/v1/incidents/" + id + "/thrive",
                "{\"findings\":[{\"letter\":\"T\",\"level\":\"high\",\"words\":\"has a knife\"}]}");
        say("/api/v1/incidents/" + id + "/grade", "{\"grade\":1}");

        JsonNode told = told("supervisor", id, 3);

        assertThat(strings(told.get("timeline"), "event")).containsExactly("recorded", "thrive-assessed", "graded");
        assertThat(told.at("/timeline/0/detail/opening").toString())
                .isEqualTo("{\"code\":\"robbery\",\"label\":\"Robbery\"}");
        assertThat(told.at("/timeline/0/detail").has("place")).isFalse();
        assertThat(told.at("/timeline/1/detail/findings/0/words").asString()).isEqualTo("has a knife");
        assertThat(told.at("/row/stage").asString()).isEqualTo("awaiting-dispatch");
        assertThat(told.at("/row/levels").toString()).isEqualTo("{\"T\":\"high\"}");
        assertThat(told.at("/row/placeEarlier").asInt()).isEqualTo(1);
        assertThat(strings(told.get("clocks"), "state")).containsExactly("running");
        assertThat(strings(told.get("calls"), "id")).containsExactly(call);
        assertThat(told.at("/calls/0/callerCalls").asInt()).isEqualTo(1);
        assertThat(strings(told.get("earlier"), "id")).containsExactly(earlier);
        assertThat(told.get("notSent")).isEmpty();
    }

    @Test
    void doesNotSendWhatARoleMayNotSee() {
        clock.forward(Duration.ofSeconds(1));
        incident("a");
        String id = incident("b");
        say(
                "/api/v1/incidents/" + id + "/thrive",
                "{\"findings\":[{\"letter\":\"T\",\"level\":\"high\",\"words\":\"has a knife\"}]}");

        JsonNode analyst = told("analyst", id, 2);
        assertThat(analyst.get("notSent").toString()).isEqualTo("[\"callers\",\"place\"]");
        assertThat(List.of(analyst.has("calls"), analyst.has("earlier"))).containsExactly(false, false);
        assertThat(analyst.at("/row/placeEarlier").asInt()).isZero();
        assertThat(analyst.at("/timeline/1/detail/findings/0/words").asString()).isEqualTo("has a knife");

        JsonNode intake = told("intake", id, 2);
        assertThat(intake.get("notSent").toString()).isEqualTo("[\"words\",\"callers\",\"place\"]");
        assertThat(intake.toString()).doesNotContain("knife");
        assertThat(intake.at("/timeline/1/detail/findings/0/level").asString()).isEqualTo("high");

        for (String account : List.of("reporter", "admin")) {
            Reply refused = client(account).get("/api/v1/incidents/" + id + "/timeline");
            assertThat(refused.status()).as(account).isEqualTo(403);
            assertThat(refused.body()).as(account).doesNotContain("robbery").doesNotContain("knife");
        }
    }

    @Test
    void viewsAreForTheRolesTheyAreFor() {
        for (String view : List.of("board", "unusual")) {
            assertThat(client("reporter").get("/api/v1/board?view=" + view).status())
                    .isEqualTo(200);
        }
        for (String view : List.of("thrive", "incidents")) {
            assertThat(client("reporter").get("/api/v1/board?view=" + view).status())
                    .isEqualTo(403);
            assertThat(client("analyst").get("/api/v1/board?view=" + view).status())
                    .isEqualTo(200);
        }
        assertThat(client("intake").get("/api/v1/board?view=thrive").status()).isEqualTo(403);
        assertThat(client("supervisor")
                        .get("/api/v1/board?view=none")
                        .json()
                        .at("/errors/0/field")
                        .asString())
                .isEqualTo("view");
    }

    @Test
    void saysThatThereIsNoSuchIncident() {
        Reply none = client("supervisor").get("/api/v1/incidents/none/timeline");

        assertThat(none.status()).isEqualTo(404);
        assertThat(none.json().get("detail").asString()).isEqualTo("No such record.");
    }

    /** The board follows the log, so it may be a moment behind. */
    private JsonNode told(String account, String id, int events) {
        await().untilAsserted(() -> {
            JsonNode json =
                    client(account).get("/api/v1/incidents/" + id + "/timeline").json();
            assertThat(json.at("/row/stage").asString()).isNotEqualTo("");
            assertThat(json.get("timeline")).hasSize(events);
            assertThat(json.at("/row/thrive").asString()).isEqualTo("current");
        });
        return client(account).get("/api/v1/incidents/" + id + "/timeline").json();
    }

    private String incident(String name) {
        String id = name + "-" + System.identityHashCode(new Object());
        return say(
                "/api/v1/incidents",
                "{\"id\":\"" + id
                        + "\",\"opening\":\"robbery\",\"qualifiers\":[],\"area\":\"NC\",\"place\":\"12 Street "
                        + clock.instant() + "\"}");
    }

    private String say(String path, String body) {
        Reply reply = client("intake").post(path, body);
        assertThat(reply.status()).as(reply.body()).isIn(200, 201);
        return reply.json().get("id").asString();
    }

    private static List<String> strings(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(node -> node.get(field).asString())
                .toList();
    }
}
