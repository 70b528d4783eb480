package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.TestServer;

/** A minute of the soak; an hour of ten forces' demand and 500 sessions with {@code mvn -Psoak verify}. */
class SoakIT {
    @TempDir
    Path folder;

    @Test
    void nothingGrowsAndEverythingHoldsInTheEnd() throws Exception {
        TestServer.assumeEmbedded("the soak keeps its own store, at the end of a wire");
        try (Soak soak = new Soak(SoakPlan.told(1, "1", 60), folder)) {
            assertThat(soak.run(System.out::println)).isEmpty();
        }
    }
}
