package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.live.Watcher;
import org.thriveline.log.TestServer;
import tools.jackson.databind.json.JsonMapper;

/** The server is told to end, under load and in the middle of an import: what it took it keeps, and it starts again at once. */
class TerminatedIT {
    private static final Duration DRAINED = Duration.ofSeconds(20);
    private static final int ENDED_BY_SIGTERM = 143;

    /** So many that it is in the middle of them when it is told. */
    private static final int ROWS = 60_000;

    /** The first is refused, which the log is told at the import's end. */
    private static final String FILE = Month.csv(0, ROWS).replaceFirst("2020-01-01T", "2020-13-01T");

    @TempDir
    Path folder;

    @Test
    void whatIsUnderWayIsFinishedAndNothingAcknowledgedIsLost() throws Exception {
        TestServer.assumeEmbedded("figures are of the embedded store");
        Path data = folder.resolve("data");
        List<List<Load.Told>> told;
        Imports.Counts seen;
        Duration drained;
        int acknowledged;
        try (Jar server = Jar.server(data)) {
            int port = server.port();
            Imports imports = new Imports(port);
            try (Load load = new Load(port, "term", Days.PEOPLE, 2018);
                    Watcher board = new Watcher(port, "board", Jar.PASSWORD)) {
                await().atMost(Duration.ofSeconds(30)).until(() -> load.acknowledged() > 50);
                String upload = imports.upload(FILE);
                seen = await().atMost(Duration.ofSeconds(30))
                        .pollInterval(Duration.ofMillis(20))
                        .until(() -> imports.counts(upload), counts -> counts.accepted() > 0);
                long began = System.nanoTime();
                server.terminate();
                await().atMost(DRAINED).pollInterval(Duration.ofMillis(20)).until(() -> !server.running());
                drained = Days.since(began);
                await().untilAsserted(() -> assertThat(board.ends()).containsExactly("shutting-down"));
                told = load.told();
                acknowledged = load.acknowledged();
            }
            assertThat(server.exitCode()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(server.output()).doesNotContain("\tat org.", " ERROR ");
        }
        Days.assertNothingLost(data, "told to end", told);
        assertThat(importsEnded(data)).containsExactly("stopped");
        assertThat(lines(data, "export-log"))
                .as("how many rows were refused until then, in the log")
                .filteredOn(line -> line.contains("import.ended.v1"))
                .hasSize(1);
        long began = System.nanoTime();
        try (Jar again = Jar.server(data)) {
            again.port();
            Duration started = Days.since(began);
            Imports.Counts rest = new Imports(again.port()).finished(new Imports(again.port()).upload(FILE));
            assertThat(rest.known()).isGreaterThanOrEqualTo(seen.accepted());
            assertThat(rest.known() + rest.accepted()).isEqualTo(ROWS - 1);
            Days.row(
                    "told to end (SIGTERM), " + Days.PEOPLE + " recording and an import",
                    acknowledged + seen.accepted(),
                    0,
                    "ended after " + Days.seconds(drained) + ", serving again " + Days.seconds(started)
                            + " after the start of the process");
        }
    }

    /** Returns how each import ended, as the audit trail says: of one that did not there is nothing. */
    private static List<String> importsEnded(Path data) {
        return lines(data, "audit", "export").stream()
                .map(line -> JsonMapper.shared().readTree(line).get("text").asString())
                .map(text -> JsonMapper.shared().readTree(text))
                .filter(entry -> entry.get("operation").asString().equals("import finished"))
                .map(entry -> entry.at("/about/end").asString())
                .toList();
    }

    private static List<String> lines(Path data, String... command) {
        try (Jar export = Jar.start(data, command)) {
            assertThat(export.exitCode()).as(export.errors()).isZero();
            return export.output().lines().toList();
        }
    }
}
