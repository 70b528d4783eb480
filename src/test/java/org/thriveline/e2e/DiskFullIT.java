package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.live.Watcher;
import org.thriveline.log.SmallDisk;
import org.thriveline.log.TestServer;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;

/** The disk fills up, under load, and has room again. */
class DiskFullIT {
    private static final Duration RIGHT_AGAIN = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void nothingIsRecordedOnAFullDiskThatIsSaidAndNothingAcknowledgedIsLost() throws Exception {
        TestServer.assumeEmbedded("only the embedded store has a disk here");
        try (SmallDisk disk = new SmallDisk(folder, 128)) {
            Path data = folder.resolve("data");
            List<List<Load.Told>> told;
            int acknowledged;
            int refused;
            String right;
            try (Jar server = Jar.server(data, "--thriveline.reserve=16MB", "--thriveline.patience=2s");
                    Watcher board = new Watcher(server.port(), "board", Jar.PASSWORD);
                    Steadfast people = new Steadfast(server.port(), "full", Days.PEOPLE, 2018)) {
                await().atMost(Duration.ofSeconds(30)).until(() -> people.acknowledged() > 50);

                disk.fillBut(8 << 20);
                await().atMost(Duration.ofSeconds(20)).until(() -> people.refused() >= Days.PEOPLE);
                Caller intake = Caller.basic(server.port(), "intake", Jar.PASSWORD);
                await().atMost(RIGHT_AGAIN).untilAsserted(() -> {
                    Reply said = intake.post("/api/v1/calls", "{\"line\":\"999\"}");
                    assertThat(said.status()).isEqualTo(503);
                    assertThat(said.json().path("detail").asString()).contains("MiB left");
                });
                long shown = board.at().toEpochMilli();
                await().atMost(RIGHT_AGAIN).until(() -> board.at().toEpochMilli() > shown);
                LockSupport.parkNanos(Days.TROUBLE.toNanos());
                int before = people.acknowledged();
                disk.free();
                long freed = System.nanoTime();
                await().atMost(RIGHT_AGAIN).until(() -> people.acknowledged() > before);
                right = "recording " + Days.seconds(Days.since(freed)) + " after there was room";
                told = people.stop();
                assertThat(people.wrong()).isNull();
                acknowledged = people.acknowledged();
                refused = people.refused();
            }
            Days.assertNothingLost(data, "the disk full", told);
            Days.row("the disk full, " + Days.PEOPLE + " recording", acknowledged, refused, right);
        }
    }
}
