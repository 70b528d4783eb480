package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thriveline.demand.ViewKind;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** Looking over the socket is consultation, and written before anything is seen. */
class AuditedSocketTest extends ServedTest {
    /** Every view is decided: written, or here since it holds counts only. */
    @ParameterizedTest
    @EnumSource(ViewKind.class)
    void eachSubscriptionIsWrittenUnlessItsViewHoldsCountsOnly(ViewKind kind) {
        try (Browser browser =
                new Browser(port(), true, Browser.basic("supervisor", org.thriveline.web.Caller.PASSWORD))) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"" + kind.word() + "\",\"area\":\"NH,NW\"}");
            await().until(() -> !browser.messages("snapshot").isEmpty());

            List<String> expected = kind == ViewKind.UNUSUAL
                    ? List.of()
                    : List.of("supervisor [\"supervisor\"] consultation socket subscribe 127.0.0.1"
                            + " {\"area\":\"NH,NW\",\"view\":\"" + kind.word() + "\"}");
            assertThat(said("?about=" + kind.word() + "&act=consultation&who=supervisor", "NH,NW"))
                    .isEqualTo(expected);
        }
    }

    @Test
    void theEndOfALookIsWrittenToo() {
        long begun;
        try (Browser browser =
                new Browser(port(), true, Browser.basic("analyst", org.thriveline.web.Caller.PASSWORD))) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"incidents\",\"area\":\"NL,NR\"}");
            await().until(() -> !browser.messages("snapshot").isEmpty());
            begun = find("?who=analyst&about=incidents&act=consultation").stream()
                    .filter(entry -> entry.path("about").path("area").asString().equals("NL,NR"))
                    .findFirst()
                    .orElseThrow()
                    .path("number")
                    .asLong();
        }

        await().untilAsserted(() -> assertThat(said("?who=analyst&act=outcome&about=" + begun, "" + begun))
                .containsExactly("analyst [\"analyst\"] outcome socket ended 127.0.0.1 {\"entry\":\"" + begun + "\"}"));
    }

    @Test
    void playedHistoryAndEachJumpInItIsWritten() {
        try (Browser browser =
                new Browser(port(), true, Browser.basic("supervisor", org.thriveline.web.Caller.PASSWORD))) {
            browser.say("{\"type\":\"play\",\"player\":\"p1\",\"view\":\"board\",\"area\":\"NE\","
                    + "\"from\":\"2026-11-20T07:00:00Z\",\"paused\":true}");
            await().until(() -> !browser.messages("snapshot").isEmpty());
            browser.say("{\"type\":\"seek\",\"player\":\"p1\",\"at\":\"2026-11-19T08:00:00Z\"}");

            String who = "supervisor [\"supervisor\"] consultation socket ";
            await().untilAsserted(() -> assertThat(said("?who=supervisor&about=board&act=consultation", "NE"))
                    .containsExactly(
                            who
                                    + "seek 127.0.0.1"
                                    + " {\"area\":\"NE\",\"moment\":\"2026-11-19T08:00:00Z\",\"view\":\"board\"}",
                            who + "play 127.0.0.1 {\"area\":\"NE\",\"from\":\"2026-11-20T07:00:00Z\",\"speed\":\"60\","
                                    + "\"to\":\"now\",\"view\":\"board\"}"));
        }
    }

    @Test
    void whoeverAsksForAViewWithoutTheRoleIsWrittenOnce() {
        List<String> earlier = said("?who=reporter&act=refusal", "view");
        try (Browser browser =
                new Browser(port(), true, Browser.basic("reporter", org.thriveline.web.Caller.PASSWORD))) {
            browser.say("{\"type\":\"subscribe\",\"view\":\"thrive\",\"area\":\"Jane Doe\"}");
            browser.say("{\"type\":\"subscribe\",\"view\":\"thrive\",\"area\":\"NC\"}");
            browser.say(
                    "{\"type\":\"play\",\"player\":\"p1\",\"view\":\"incidents\",\"from\":\"2026-11-20T07:00:00Z\"}");
            await().until(() -> browser.messages("error").size() == 3);
        }

        List<String> all = new ArrayList<>(List.of(
                "reporter [\"reporter\"] refusal socket play 127.0.0.1 {\"view\":\"incidents\"}",
                "reporter [\"reporter\"] refusal socket subscribe 127.0.0.1 {\"view\":\"thrive\"}"));
        all.addAll(earlier);
        await().untilAsserted(() ->
                assertThat(said("?who=reporter&act=refusal", "view")).isEqualTo(all));
    }

    private List<String> said(String query, String word) {
        return find(query).stream()
                .filter(entry -> entry.path("about").toString().contains("\"" + word + "\""))
                .map(entry -> entry.path("who").asString() + " " + entry.path("roles") + " "
                        + entry.path("kind").asString() + " "
                        + entry.path("operation").asString() + " "
                        + entry.path("from").asString() + " " + entry.path("about"))
                .toList();
    }

    private List<JsonNode> find(String query) {
        List<JsonNode> found = new ArrayList<>();
        client("auditor")
                .get("/api/v1/audit" + query + "&limit=500")
                .json()
                .path("entries")
                .forEach(found::add);
        return found;
    }
}
