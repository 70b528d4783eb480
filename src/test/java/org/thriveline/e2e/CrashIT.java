package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The server is killed in the middle of its work, again and again ({@code -Dthriveline.kills=N}), on stores of twenty kills
 * each, under a load and at moments that a seed tells ({@code -Dthriveline.crash-seed=N}).
 */
class CrashIT {
    private static final int KILLS = Integer.getInteger("thriveline.kills", 20);
    private static final int KILLS_OF_A_STORE = 20;
    private static final long SEED = Long.getLong("thriveline.crash-seed", 2018L);
    private static final int PEOPLE = 6;
    private static final int MOST_REQUESTS = 500;
    private static final String SERIAL = "-XX:+UseSerialGC";
    private static final String[] OPTIONS = {"--server.port=0", "--thriveline.simulate=false"};

    @TempDir
    static Path folder;

    private static Map<String, String> quick = Map.of();

    private final List<List<Load.Told>> people = new ArrayList<>();

    /** Keeps the classes as they are once loaded, which nearly halves each start. */
    @BeforeAll
    static void keepClasses() {
        Path classes = folder.resolve("classes.jsa");
        Map<String, String> keep = Map.of("JAVA_TOOL_OPTIONS", SERIAL + " -XX:ArchiveClassesAtExit=" + classes);
        try (Jar server = Jar.start(folder.resolve("none"), keep, OPTIONS)) {
            server.port();
        }
        quick = Map.of("JAVA_TOOL_OPTIONS", SERIAL + " -XX:SharedArchiveFile=" + classes);
    }

    static IntStream stores() {
        return IntStream.range(0, Math.ceilDiv(KILLS, KILLS_OF_A_STORE));
    }

    @ParameterizedTest
    @MethodSource("stores")
    void whatWasAcknowledgedIsThereWholeAndOnce(int store) throws Exception {
        Path data = folder.resolve("store-" + store);
        int kills = Math.min(KILLS_OF_A_STORE, KILLS - store * KILLS_OF_A_STORE);
        long seed = SEED + store;
        SplittableRandom random = new SplittableRandom(seed);
        int accepted = 0;
        for (int kill = 0; kill <= kills; kill++) {
            String where = "kill " + kill + " of -Dthriveline.crash-seed=" + seed;
            try (Jar server = Jar.start(data, quick, OPTIONS)) {
                Imports imports = new Imports(server.port());
                if (kill > 0) {
                    assertCompletes(imports, kill - 1, accepted, where);
                }
                if (kill < kills) {
                    accepted = killInTheMiddle(server, imports, kill, random);
                }
            }
            Aftermath aftermath = new Aftermath(data, where);
            people.forEach(aftermath::assertHolds);
            List<Load.Told> all = people.stream().flatMap(List::stream).toList();
            aftermath.assertImported(all, kill < kills ? kill * Month.ROWS + accepted : kills * Month.ROWS);
        }
    }

    /** Returns how many rows of the import that was in flight were known to be accepted. */
    private int killInTheMiddle(Jar server, Imports imports, int kill, SplittableRandom random) throws Exception {
        int requests = random.nextInt(1, MOST_REQUESTS);
        Duration more = Duration.ofNanos(random.nextLong(Duration.ofMillis(10).toNanos()));
        AtomicInteger accepted = new AtomicInteger();
        try (Load load = new Load(server.port(), "crash-" + kill, PEOPLE, random.nextLong())) {
            String upload = imports.upload(Month.csv(kill));
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> {
                        accepted.set(imports.counts(upload).accepted());
                        return load.acknowledged() >= requests;
                    });
            LockSupport.parkNanos(more.toNanos());
            server.kill();
            people.addAll(load.told());
        }
        return accepted.get();
    }

    /** Imports a month again that a kill interrupted: what was acknowledged is known, the rest is taken now. */
    private static void assertCompletes(Imports imports, int month, int accepted, String where) {
        Imports.Counts again = imports.finished(imports.upload(Month.csv(month)));

        assertThat(again.read()).as(where).isEqualTo(Month.ROWS);
        assertThat(again.known()).as(where).isGreaterThanOrEqualTo(accepted);
        assertThat(again.known() + again.accepted()).as(where).isEqualTo(Month.ROWS);
    }
}
