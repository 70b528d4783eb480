package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SimulationTest extends ServedTest {
    @Test
    void withoutAForceItSaysSo() {
        Reply reply = client("supervisor").get("/api/v1/simulation");

        assertThat(reply.toString()).isEqualTo("200");
        assertThat(reply.body())
                .isEqualTo("{\"state\":\"none\",\"from\":null,\"at\":null,\"to\":null,\"share\":null,\"steps\":null,"
                        + "\"rate\":null,\"secondsLeft\":null,\"problem\":null}");
    }

    @Test
    void needsSignIn() {
        Reply reply = stranger().get("/api/v1/simulation");

        assertThat(reply.status()).isEqualTo(401);
        assertThat(reply.body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:not-signed-in\",\"title\":\"Not signed in\","
                        + "\"status\":401,\"detail\":\"This needs a signed-in account.\","
                        + "\"instance\":\"/api/v1/simulation\"}");
    }
}
