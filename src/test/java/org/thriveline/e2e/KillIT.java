package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.Commit;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;

/**
 * The server is killed in the middle of an import, again and again ({@code -Dthriveline.kills=N}), at moments that a seed
 * tells ({@code -Dthriveline.kill-seed=N}). What it had acknowledged must be there, once; importing again completes it.
 */
class KillIT {
    private static final int ROWS = 600;
    private static final int KILLS = Integer.getInteger("thriveline.kills", 20);
    private static final long SEED = Long.getLong("thriveline.kill-seed", 2018L);

    @TempDir
    Path data;

    @Test
    void whatWasAcknowledgedIsThereOnceAndImportingAgainCompletesIt() {
        SplittableRandom random = new SplittableRandom(SEED);
        int acknowledged = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            String where = "kill " + kill + ", -Dthriveline.kill-seed=" + SEED;
            try (Jar server = Jar.server(data)) {
                Imports imports = new Imports(server.port());
                if (kill > 0) {
                    assertCompletes(imports, kill - 1, acknowledged, where);
                }
                int until = random.nextInt(1, ROWS);
                String upload = imports.upload(file(kill));
                acknowledged = await().pollInterval(Duration.ofMillis(2))
                        .until(() -> imports.counts(upload).accepted(), accepted -> accepted >= until);
                server.kill();
            }
            assertEveryRecordOnce(where, kill * ROWS + acknowledged);
        }
        try (Jar server = Jar.server(data)) {
            assertCompletes(new Imports(server.port()), KILLS - 1, acknowledged, "after the last kill");
        }
        assertEveryRecordOnce("at the end", KILLS * ROWS);
    }

    /** Imports a month again that a kill interrupted: what was acknowledged is known, the rest is taken now. */
    private static void assertCompletes(Imports imports, int month, int acknowledged, String where) {
        Imports.Counts again = imports.finished(imports.upload(file(month)));

        assertThat(again.read()).as(where).isEqualTo(ROWS);
        assertThat(again.known()).as(where).isGreaterThanOrEqualTo(acknowledged);
        assertThat(again.known() + again.accepted()).as(where).isEqualTo(ROWS);
    }

    /** Reads the store itself: no gap, every stream whole and from 0, every search recorded once, none that was acknowledged lost. */
    private void assertEveryRecordOnce(String where, int acknowledged) {
        Map<String, Long> next = new HashMap<>();
        int searches = 0;
        try (TestStore store = new TestStore(data)) {
            List<Commit> commits = new ArrayList<>();
            for (List<Commit> more = store.log().read(0, 1_000); !more.isEmpty(); ) {
                commits.addAll(more);
                more = store.log().read(commits.size(), 1_000);
            }
            assertThat((long) commits.size()).as(where).isEqualTo(store.log().size());
            for (Commit commit : commits) {
                for (LogEvent event : commit.events()) {
                    assertThat(event.sequence()).as(where).isEqualTo(next.merge(event.stream(), 1L, Long::sum) - 1);
                    searches += event.name().equals("stopsearch.recorded.v1") ? 1 : 0;
                }
            }
        }
        assertThat(searches).as(where).isEqualTo(next.size()).isGreaterThanOrEqualTo(acknowledged);
    }

    /** Returns a month of stop-searches, each unlike the others. */
    private static String file(int month) {
        StringBuilder csv = new StringBuilder("Type,Date,Part of a policing operation,Policing"
                + " operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined"
                + " ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of"
                + " more than just outer clothing\r\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append(String.format(
                    Locale.ROOT,
                    "Person search,2020-%02d-%02dT%02d:%02d:00+00:00,,,52.%06d,-1.2,Male,18-24,,White,,Controlled"
                            + " drugs,Arrest,,False\r\n",
                    month % 12 + 1,
                    row % 28 + 1,
                    row % 24,
                    row % 60,
                    month * ROWS + row));
        }
        return csv.toString();
    }
}
