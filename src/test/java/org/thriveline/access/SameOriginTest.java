package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;

/** Pages of other origins are refused; LP2 of the live protocol where they open a socket. */
class SameOriginTest extends ServedTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://elsewhere.example",
                "https://localhost:{port}",
                "http://localhost",
                "http://localhost.elsewhere.example:{port}",
                "null",
                "not an origin"
            })
    void aForeignPageMayNotRecordNorOpenASocket(String origin) {
        String foreign = origin.replace("{port}", Integer.toString(port()));

        Reply record = client("intake").post("/api/v1/calls", "{\"line\":\"999\"}", "Origin", foreign);
        Reply socket = client("intake").get("/ws", "Origin", foreign);
        Reply same = client("intake").get("/%77s", "Origin", foreign);

        assertThat(record.body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:foreign-origin\",\"title\":\"Foreign origin\","
                        + "\"status\":403,\"detail\":\"This request comes from a page of another origin.\","
                        + "\"instance\":\"/api/v1/calls\"}");
        assertThat(socket.json().path("type").asString()).isEqualTo("urn:thriveline:problem:foreign-origin");
        assertThat(same.json().path("type").asString()).isEqualTo("urn:thriveline:problem:foreign-origin");
    }

    @Test
    void ourOwnPageMay() {
        assertThat(client("intake")
                        .post(
                                "/api/v1/calls",
                                "{\"line\":\"999\"}",
                                "Origin",
                                stranger().server())
                        .toString())
                .isEqualTo("201");
    }

    @Test
    void nobodysWordIsTakenForAForwardedHost() {
        Reply reply = client("intake")
                .post(
                        "/api/v1/calls",
                        "{\"line\":\"999\"}",
                        "Origin",
                        "https://elsewhere.example",
                        "X-Forwarded-Host",
                        "elsewhere.example",
                        "X-Forwarded-Proto",
                        "https",
                        "Forwarded",
                        "host=elsewhere.example;proto=https");

        assertThat(reply.status()).isEqualTo(403);
    }

    @Test
    void readingChangesNothingAndIsTheBrowsersToGuard() {
        assertThat(client("intake").get("/api/v1/session", "Origin", "http://elsewhere.example"))
                .satisfies(reply -> assertThat(reply.status()).isEqualTo(200))
                .satisfies(reply ->
                        assertThat(reply.headers("Access-Control-Allow-Origin")).isEmpty());
    }
}
