package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The front end's files, here a small one of the test's own. */
class PagesTest extends ServedTest {
    @ParameterizedTest
    @ValueSource(strings = {"/", "/intake", "/sign-in", "/index.html"})
    void thePageIsServedUnderEachOfItsAddresses(String path) {
        Reply reply = stranger().get(path);

        assertThat(reply.toString()).isEqualTo("200");
        assertThat(reply.header("Content-Type")).startsWith("text/html");
        assertThat(reply.header("Cache-Control")).isEqualTo("no-cache");
        assertThat(reply.headers("Set-Cookie")).isEmpty();
        assertThat(reply.body()).startsWith("<!doctype html>");
    }

    @Test
    void aFileWithItsHashInItsNameIsKeptForGood() {
        Reply reply = stranger().get("/assets/test-0a1b2c3d.css");

        assertThat(reply.toString()).isEqualTo("200");
        assertThat(reply.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
    }

    @Test
    void nothingElseOfTheClassPathIsServed() {
        assertThat(stranger().get("/assets/..%5c..%5capplication.yaml").status())
                .isEqualTo(400);
        assertThat(stranger().get("/assets/application.yaml").status()).isEqualTo(404);
    }
}
