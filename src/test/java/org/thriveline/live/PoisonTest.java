package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.history.Poison;
import org.thriveline.log.EventLog;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** A server whose log gets an event that it cannot read, with people watching. In a store of its own: it is spoilt by it. */
@TestPropertySource(properties = "thriveline.data=target/test-stores/poisoned-${random.uuid}")
class PoisonTest extends ServedTest {
    private static final String INCIDENT = "{\"id\":\"whole\",\"opening\":\"rtc\",\"qualifiers\":[],\"area\":\"NH\"}";
    private static final Instant SINCE = Instant.parse("2026-11-22T07:00:00.123456Z");

    @Autowired
    private EventLog log;

    @Test
    void everythingElseGoesOnAndEverybodyIsTold() {
        try (Browser browser = new Browser(port(), true, Browser.basic("supervisor", Caller.PASSWORD))) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"board\"}");
            browser.say("{\"type\":\"subscribe\",\"view\":\"thrive\"}");
            assertThat(client("intake").post("/api/v1/incidents", INCIDENT)).hasToString("201");
            await().until(() -> passes() && open(browser) == 1);
            assertThat(board(browser).get("incomplete").isNull()).isTrue();
            assertThat(health()).isEqualTo("UP");
            Reply whole = client("reporter").get("/api/v1/session");
            assertThat(whole.json().get("incomplete").isNull()).isTrue();
            assertThat(whole.headers("Thriveline-Incomplete")).isEmpty();

            log.append(List.of(Poison.UNKNOWN_NAME.stored("incident-whole", 1, SINCE)));

            await().until(() -> passes() && board(browser).path("incomplete").has("since"));
            assertThat(board(browser).get("incomplete")).hasToString("{\"since\":\"" + SINCE + "\",\"events\":1}");
            await().until(() ->
                    passes() && picture(browser, "thrive").path("incomplete").has("since"));
            Reply more = client("intake").post("/api/v1/incidents", INCIDENT.replace("whole", "another"));
            assertThat(more).hasToString("201");
            await().until(() -> passes() && open(browser) == 2);

            theSameIsSaidByEveryAnswer();
            theSpoiltRecordTakesNothingAndShowsWhatItCan();
            noReportIsMade();
        }
    }

    private void theSameIsSaidByEveryAnswer() {
        assertThat(health()).isEqualTo("INCOMPLETE");
        assertThat(stranger().get("/actuator/health").status()).isEqualTo(200);
        assertThat(client("admin").get("/actuator/health").json().at("/components/completeness/details/events"))
                .hasToString("1");
        assertThat(client("admin")
                        .get("/actuator/metrics/thriveline.quarantine.events")
                        .json()
                        .at("/measurements/0/value"))
                .hasToString("1.0");
        for (String path : List.of(
                "/api/v1/session", "/api/v1/board", "/api/v1/board?at=2026-11-22T07:00:01Z", "/api/v1/rebases")) {
            Reply reply = client("reporter").get(path);
            assertThat(reply).as(path).hasToString("200");
            assertThat(reply.header("Thriveline-Incomplete")).as(path).isEqualTo("since=" + SINCE + "; events=1");
        }
        assertThat(client("reporter").get("/api/v1/session").json().at("/incomplete/since"))
                .hasToString("\"" + SINCE + "\"");
    }

    /** What a decision would be made on is not known, so none is made. */
    private void theSpoiltRecordTakesNothingAndShowsWhatItCan() {
        long size = log.size();
        Reply refused = client("intake").post("/api/v1/incidents/whole/grade", "{\"grade\":1}");
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:thriveline:problem:unreadable-record");
        assertThat(log.size()).isEqualTo(size);

        JsonNode timeline = client("supervisor")
                .get("/api/v1/incidents/whole/timeline")
                .json()
                .get("timeline");
        assertThat(timeline.valueStream().map(entry -> entry.get("event").asString()))
                .containsExactly("recorded", "unreadable");
    }

    private void noReportIsMade() {
        Reply refused = client("reporter")
                .post("/api/v1/reports", "{\"template\":\"panel-quarter\",\"quarter\":\"2018/19-Q2\"}");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.json().get("type").asString()).isEqualTo("urn:thriveline:problem:log-incomplete");
    }

    /** Channels paint when their moments come. */
    private boolean passes() {
        clock.forward(Duration.ofMillis(250));
        return true;
    }

    private String health() {
        return stranger().get("/actuator/health").json().get("status").asString();
    }

    private static int open(Browser browser) {
        return board(browser).at("/incidents/open").asInt(-1);
    }

    private static JsonNode board(Browser browser) {
        return picture(browser, "board");
    }

    private static JsonNode picture(Browser browser, String channel) {
        JsonNode picture = browser.picture(channel);
        return picture == null ? tools.jackson.databind.node.MissingNode.getInstance() : picture;
    }
}
