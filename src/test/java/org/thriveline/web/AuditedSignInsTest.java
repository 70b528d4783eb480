package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.thriveline.access.AuditTrail;
import tools.jackson.databind.JsonNode;

/** Who came in and went, who could not, and who asked for what is not theirs, is in the audit trail. */
class AuditedSignInsTest extends ServedTest {
    @Autowired
    private AuditTrail trail;

    @Test
    void signingInAndOut() {
        Caller browser = new Caller(port());
        browser.signIn("reporter", Caller.PASSWORD);
        browser.send("DELETE", "/api/v1/session", null, "X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN"));

        await().untilAsserted(() -> {
            assertThat(words("?who=reporter&act=sign-in"))
                    .containsExactly("reporter POST /api/v1/session {} 127.0.0.1");
            assertThat(words("?who=reporter&act=sign-out"))
                    .containsExactly("reporter DELETE /api/v1/session {} 127.0.0.1");
        });
    }

    @Test
    void whoeverCouldNotIsWrittenAndWhatIsNoAccountIsVeiled() {
        new Caller(port()).signIn("admin", "wrong");
        new Caller(port()).signIn("Jane.Doe", "wrong");
        Caller.basic(port(), "supervisor", "wrong").get("/api/v1/board");

        await().untilAsserted(() -> assertThat(words("?act=failed-sign-in"))
                .containsExactly(
                        "nobody POST /api/v1/session {\"account\":\"admin\"} 127.0.0.1",
                        "nobody POST /api/v1/session {\"account\":\"" + trail.veiled("Jane.Doe") + "\"} 127.0.0.1",
                        "nobody GET /api/v1/board {\"account\":\"supervisor\"} 127.0.0.1"));
    }

    @Test
    void whoeverAsksForAPersonWithoutTheRoleIsWritten() {
        client("analyst").get("/api/v1/calls/refused-1/caller");
        client("reporter").post("/api/v1/persons/refused-1/erasure", "{\"reason\":\"none\"}");
        client("reporter").get("/api/v1/Jane%20Doe");

        await().untilAsserted(() -> {
            assertThat(words("?act=refusal&about=refused-1"))
                    .containsExactly(
                            "analyst GET /api/v1/calls/*/caller {\"id\":\"refused-1\"} 127.0.0.1",
                            "reporter POST /api/v1/persons/*/erasure {\"id\":\"refused-1\"} 127.0.0.1");
            assertThat(words("?act=refusal&who=reporter")).contains("reporter GET elsewhere {} 127.0.0.1");
        });
    }

    @Test
    void whoIsNotSignedInIsOnlyToldToDoSo() {
        stranger().get("/api/v1/calls/refused-2/caller");
        client("analyst").get("/api/v1/calls/refused-3/caller");

        await().untilAsserted(() -> assertThat(words("?about=refused-3")).hasSize(1));
        assertThat(words("?about=refused-2")).isEmpty();
    }

    /** Returns the entries, the oldest first. */
    private List<String> words(String query) {
        List<String> words = new ArrayList<>();
        for (JsonNode entry :
                client("auditor").get("/api/v1/audit" + query).json().get("entries")) {
            words.add(entry.get("who").asString() + " " + entry.get("operation").asString() + " " + entry.get("about")
                    + " " + entry.get("from").asString());
        }
        return words.reversed();
    }
}
