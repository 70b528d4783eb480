package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.live.Watcher;
import org.thriveline.log.TestServer;
import org.thriveline.log.TestStore;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.wire.Wire;

/** The store is gone, under load, and comes back: a minute with {@code -Pbad-days}. */
class StoreGoneIT {
    private static final Duration BEHIND_IS_SAID = Duration.ofSeconds(8);
    private static final Duration RIGHT_AGAIN = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    @Test
    void nothingAcknowledgedIsLostAndTheBoardSaysSinceWhenItKnowsNothing() throws Exception {
        TestServer.assumeEmbedded("the store is at the end of a wire");
        Path data = folder.resolve("data");
        List<List<Load.Told>> told;
        try (TestStore store = new TestStore(data);
                Wire wire = new Wire(new ConnectionString(store.uri())
                        .getHosts()
                        .getFirst()
                        .replaceAll(".*:", "")
                        .transform(Integer::parseInt));
                Jar server = Jar.start(
                        folder.resolve("unused"),
                        Map.of(
                                "THRIVELINE_MONGODB_URI",
                                "mongodb://127.0.0.1:" + wire.port() + "/?directConnection=true"),
                        "--server.port=0",
                        "--thriveline.simulate=false");
                Watcher board = new Watcher(server.port(), "board", Jar.PASSWORD);
                Steadfast people = new Steadfast(server.port(), "gone", Days.PEOPLE, 2018)) {
            Caller supervisor = Caller.basic(server.port(), "supervisor", Jar.PASSWORD);
            await().atMost(Duration.ofSeconds(30)).until(() -> people.acknowledged() > 50);
            await().until(() -> board.picture().has("behind") && behind(board).isEmpty());

            wire.cut();
            long cut = System.nanoTime();
            await().atMost(BEHIND_IS_SAID.plus(Days.TROUBLE))
                    .until(() -> !behind(board).isEmpty());
            Duration said = Days.since(cut);
            assertThat(supervisor.get("/api/v1/board").status())
                    .as("who looked cannot be written down")
                    .isEqualTo(503);
            LockSupport.parkNanos(Days.TROUBLE.minus(Days.since(cut)).toNanos());
            int before = people.acknowledged();
            wire.mend();
            long mended = System.nanoTime();
            Duration gone = Duration.ofNanos(mended - cut);

            await().atMost(RIGHT_AGAIN).until(() -> people.acknowledged() > before);
            Duration recorded = Days.since(mended);
            await().atMost(RIGHT_AGAIN).until(() -> behind(board).isEmpty());
            Duration shown = Days.since(mended);
            told = people.stop();
            assertThat(people.wrong()).isNull();
            long end = store.log().size();
            await().atMost(RIGHT_AGAIN).until(() -> position(supervisor) == end);

            Days.row(
                    "the store gone for " + Days.seconds(gone) + ", " + Days.PEOPLE + " recording",
                    people.acknowledged(),
                    people.refused(),
                    "recording " + Days.seconds(recorded) + ", board " + Days.seconds(shown)
                            + " after it was back; the board said since when after " + Days.seconds(said));
        }
        Days.assertNothingLost(data, "the store gone", told);
    }

    private static long position(Caller supervisor) {
        Reply reply = supervisor.get("/api/v1/board");
        assertThat(reply).hasToString("200");
        return reply.json().path("position").asLong();
    }

    /** Returns since when the board knows nothing, empty where it knows all. */
    private static String behind(Watcher board) {
        return board.picture().path("behind").asString("");
    }
}
