package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Saving a question, and opening it as somebody else. */
class QuestionTest extends ServedTest {
    private static final String ASKED =
            "\"kind\":\"series\",\"parameters\":{\"measure\":\"calls.999\",\"by\":\"month\",\"area\":\"NC,NE\"}";

    @Test
    void opensForAnotherAnalystAsItWasSaved() {
        String at = clock.instant().truncatedTo(ChronoUnit.MILLIS).toString();
        Reply saved = client("analyst").post("/api/v1/questions", "{\"title\":\"999 in the city\"," + ASKED + "}");
        String id = saved.json().get("id").asString();
        clock.forward(Duration.ofHours(1));

        assertThat(saved.status()).isEqualTo(201);
        assertThat(saved.header("Location")).isEqualTo("/api/v1/questions/" + id);
        JsonNode opened = client("reporter").get("/api/v1/questions/" + id).json();
        assertThat(opened)
                .isEqualTo(JsonMapper.shared()
                        .readTree("{\"id\":\"" + id + "\",\"title\":\"999 in the city\",\"kind\":\"series\","
                                + "\"parameters\":{\"area\":\"NC,NE\",\"by\":\"month\",\"measure\":\"calls.999\"},"
                                + "\"knownAt\":\"" + at + "\",\"by\":\"analyst\","
                                + "\"at\":\"" + at + "\","
                                + "\"page\":\"/series?area=NC%2CNE&by=month&measure=calls.999"
                                + "&knownAt=" + at + "\","
                                + "\"answer\":\"/api/v1/series?area=NC%2CNE&by=month&measure=calls.999"
                                + "&knownAt=" + at + "\"}"));
        assertThat(client("supervisor").get("/api/v1/questions").json().path("questions"))
                .contains(opened);
    }

    @Test
    void mayBeAnsweredByWhatIsKnownWhenItIsOpened() {
        String body = "{\"id\":\"open\",\"title\":\"The quarter\",\"kind\":\"compare\","
                + "\"parameters\":{\"quarter\":\"2018/19-Q2\"},\"knownWhenOpened\":true}";

        assertThat(client("analyst").post("/api/v1/questions", body)).hasToString("201");
        JsonNode opened = client("analyst").get("/api/v1/questions/open").json();
        assertThat(opened.get("knownAt").isNull()).isTrue();
        assertThat(opened.get("page").asString()).isEqualTo("/compare?quarter=2018%2F19-Q2");
    }

    @Test
    void isGoneOnceWithdrawn() {
        client("analyst").post("/api/v1/questions", "{\"id\":\"gone\",\"title\":\"A slip\"," + ASKED + "}");

        assertThat(client("reporter").post("/api/v1/questions/gone/withdrawal", "{}"))
                .hasToString("200");
        assertThat(client("analyst").get("/api/v1/questions/gone").status()).isEqualTo(404);
        assertThat(client("analyst").get("/api/v1/questions").body()).doesNotContain("A slip");
    }

    @Test
    void refusesWhatThePageDoesNotAskAndWhoMayNotSave() {
        String strange = "{\"title\":\"x\",\"kind\":\"series\",\"parameters\":{\"quarter\":\"2018/19-Q2\"},"
                + "\"at\":\"2018-01-01T00:00:00Z\"}";

        Reply refused = client("analyst").post("/api/v1/questions", strange);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().path("errors").toString())
                .isEqualTo("[{\"field\":\"at\",\"message\":\"is not a field of this request\"}]");
        Reply again = client("analyst").post("/api/v1/questions", strange.replaceFirst(",\"at\".*", "}"));
        assertThat(again.json().path("errors").toString())
                .isEqualTo("[{\"field\":\"parameters\",\"message\":"
                        + "\"parameters may not have quarter for a question of kind series\"}]");
        assertThat(client("intake")
                        .post("/api/v1/questions", "{\"title\":\"x\"," + ASKED + "}")
                        .status())
                .isEqualTo(403);
    }
}
