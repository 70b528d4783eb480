package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.TestServer;
import org.thriveline.web.Caller;

/** A server that cannot start says why, in words for the person who started it. */
class StartIT {
    @TempDir
    Path folder;

    @Test
    void saysWhichLineOfThePolicyIsWrong() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "force: Test Police\nzone: Nowhere/Else\n");

        try (Jar server = Jar.server(folder, "--thriveline.policy=file:" + policy)) {
            assertThat(server.refusal()).isEqualTo(1);
            assertThat(server.output())
                    .contains("A file of rules cannot be used. policy.yaml line 1: 'versions' is missing")
                    .doesNotContain("\tat org.");
        }
    }

    @Test
    void saysThatAnotherProcessHasTheStore() {
        TestServer.assumeEmbedded("a folder is one process's, a server everybody's");

        try (Jar first = Jar.server(folder)) {
            first.port();
            try (Jar second = Jar.server(folder)) {
                assertThat(second.refusal()).isEqualTo(1);
                assertThat(second.output())
                        .contains("is in use by another process. Stop it, or set THRIVELINE_DATA")
                        .doesNotContain("\tat org.");
            }
            try (Jar command = Jar.start(folder, "import", "--mapping", "cad-911", "none.csv")) {
                assertThat(command.exitCode()).isNotZero();
                assertThat(command.errors()).contains("is in use by another process");
            }
        }
    }

    @Test
    void saysThatTheKeyWrappingKeyIsAnotherAndTakesANewOneBesideTheOld() throws IOException {
        TestServer.assumeEmbedded("the keys lie beside the folder");
        Path data = folder.resolve("data");
        String old = "--thriveline.keys.wrapping=" + "A".repeat(43) + "=";
        String other = "--thriveline.keys.wrapping=" + "B".repeat(42) + "A=";
        try (Jar server = Jar.server(data, old)) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            intake.post("/api/v1/calls", "{\"id\":\"C-1\",\"line\":\"999\"}");
            intake.post("/api/v1/calls/C-1/caller", "{\"name\":\"Ann Oakham\"}");
        }

        assertRefused(data, other);
        assertNamed(data, other, "--thriveline.keys.previous=" + old.substring(old.indexOf('=') + 1));
        assertNamed(data, other);
        assertRefused(data, old);
        Path file = Files.writeString(folder.resolve("key"), "B".repeat(42) + "A=\n");
        assertNamed(data, "--thriveline.keys.wrapping-file=" + file);
    }

    private static void assertNamed(Path data, String... options) {
        try (Jar server = Jar.server(data, options)) {
            Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
            assertThat(intake.get("/api/v1/calls/C-1/caller").body()).contains("Ann Oakham");
        }
    }

    private static void assertRefused(Path data, String key) {
        try (Jar server = Jar.server(data, key)) {
            assertThat(server.refusal()).isEqualTo(1);
            assertThat(server.output())
                    .contains("The key-wrapping key is not the one that these keys were wrapped with.")
                    .contains("THRIVELINE_KEYS_PREVIOUS")
                    .doesNotContain("\tat org.")
                    .doesNotContain(key.substring(key.indexOf('=') + 1));
        }
    }
}
