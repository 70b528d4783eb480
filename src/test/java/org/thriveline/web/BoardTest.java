package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BoardTest extends ServedTest {
    @Test
    void showsTheWholeForceOrOneArea() {
        long before = position();
        Reply recorded =
                client("intake").post("/api/v1/incidents", "{\"opening\":\"rtc\",\"qualifiers\":[],\"area\":\"NA\"}");
        assertThat(recorded).hasToString("201");
        await().until(() -> position() > before);

        JsonNode force = client("reporter").get("/api/v1/board?area=").json();
        JsonNode area = client("reporter").get("/api/v1/board?area=NA").json();

        assertThat(force.get("area").isNull()).isTrue();
        assertThat(area.get("area").asString()).isEqualTo("NA");
        assertThat(area.at("/board/areaName").asString()).isEqualTo("Wigston and Harborough");
        assertThat(area.at("/board/incidents/open").asInt()).isEqualTo(1);
        assertThat(force.get("position")).isEqualTo(area.get("position"));
        assertThat(client("reporter").get("/api/v1/board").json()).isEqualTo(force);
    }

    private long position() {
        return client("reporter").get("/api/v1/board").json().get("position").asLong();
    }

    @Test
    void refusesAnAreaThatThePolicyDoesNotHave() {
        Reply reply = client("supervisor").get("/api/v1/board?area=XX");

        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.json().at("/errors/0/field").asString()).isEqualTo("area");
        assertThat(reply.json().at("/errors/0/message").asString()).isEqualTo("the policy in force has no area XX");
    }
}
