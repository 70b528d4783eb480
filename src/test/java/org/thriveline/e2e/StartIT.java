package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.TestServer;

/** A server that cannot start says why, in words for the person who started it. */
class StartIT {
    @TempDir
    Path folder;

    @Test
    void saysWhichLineOfThePolicyIsWrong() throws IOException {
        Path policy = Files.writeString(folder.resolve("policy.yaml"), "force: Test Police\nzone: Nowhere/Else\n");

        try (Jar server = Jar.server(folder, "--thriveline.policy=file:" + policy)) {
            assertThat(server.exitCode()).isEqualTo(1);
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
                assertThat(second.exitCode()).isEqualTo(1);
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
}
