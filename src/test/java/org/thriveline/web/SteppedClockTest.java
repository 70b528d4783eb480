package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.live.Watcher;
import org.thriveline.log.Commit;
import org.thriveline.log.EventLog;
import org.thriveline.log.MongoStore;
import org.thriveline.log.Verification;
import tools.jackson.databind.JsonNode;

/** A server whose clock is put back by an hour, and on by one, with people who record and watch. In a store of its own. */
@TestPropertySource(
        properties = {"thriveline.data=target/test-stores/stepped-${random.uuid}", "thriveline.session.idle=2h"})
class SteppedClockTest extends ServedTest {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final int EACH = 20;

    @Autowired
    private EventLog log;

    @Autowired
    private MongoStore store;

    private final List<Instant> recorded = new ArrayList<>();

    @Test
    void backAndForwardAnHourNothingIsLostAndTheBoardIsRightWithinASecond() {
        Caller page = stranger();
        page.signIn("supervisor", Caller.PASSWORD);
        try (Watcher board = new Watcher(port(), "board")) {
            record("before");
            shown(board, EACH);
            Instant before = clock.instant();

            clock.step(HOUR.negated());
            record("back");
            shown(board, 2 * EACH);
            assertThat(board.at()).as("the moment shown").isBefore(before);
            assertThat(page.get("/api/v1/board").status()).as("still signed in").isEqualTo(200);

            clock.step(HOUR.multipliedBy(2));
            record("forward");
            shown(board, 3 * EACH);
            assertThat(page.get("/api/v1/board").status())
                    .as("an hour of two is left")
                    .isEqualTo(200);

            clock.step(HOUR.negated());
            record("right");
            shown(board, 4 * EACH);
        }
        clock.step(HOUR.multipliedBy(4));
        assertThat(page.get("/api/v1/board").status())
                .as("an hour longer at most")
                .isEqualTo(401);
        clock.step(HOUR.multipliedBy(4).negated());
        theLogIsWhole();
        whatWasKnownGrows();
        whoGuessedDoesNotWaitForAnHour();
    }

    private void record(String name) {
        for (int n = 0; n < EACH; n++) {
            String body = "{\"id\":\"" + name + "-" + n + "\",\"opening\":\"rtc\",\"qualifiers\":[],\"area\":\"NH\"}";
            assertThat(client("intake").post("/api/v1/incidents", body)).hasToString("201");
            recorded.add(clock.instant());
            clock.forward(Duration.ofMillis(10));
        }
    }

    /** As time passes by a quarter of a second at a time, and within a second of it. */
    private void shown(Watcher board, int incidents) {
        Instant from = clock.instant();
        await().until(() -> {
            clock.forward(Duration.ofMillis(250));
            return board.picture().at("/incidents/open").asInt(-1) == incidents;
        });
        JsonNode asked = client("supervisor").get("/api/v1/board").json().get("board");
        assertThat(asked.at("/incidents/open").asInt()).isEqualTo(incidents);
        assertThat(Duration.between(from, board.at()).abs()).isLessThan(Duration.ofSeconds(20));
    }

    /** Dense, every commit once, each recorded when the clock said so; and the checks of a start find nothing. */
    private void theLogIsWhole() {
        assertThat(new Verification(store).run(_ -> {}).commits()).isEqualTo(log.size());
        List<Commit> commits = log.read(0, 1_000);
        assertThat(commits.stream()
                        .map(commit -> commit.events().getFirst())
                        .filter(event -> Objects.requireNonNull(event.stream()).startsWith("incident-"))
                        .map(event -> event.recordedAt()))
                .containsExactlyElementsOf(recorded);
        List<Long> numbers = commits.stream().map(Commit::number).toList();
        assertThat(numbers).isSorted().doesNotHaveDuplicates().hasSize((int) log.size());
    }

    /** In an hour that there was twice, "as known then" has two answers: one of them is given, and a later moment knows no less. */
    private void whatWasKnownGrows() {
        long known = -1;
        Instant first = recorded.stream().min(Instant::compareTo).orElseThrow();
        Instant last = recorded.stream().max(Instant::compareTo).orElseThrow();
        for (Instant at = first.minusSeconds(60); !at.isAfter(last.plusSeconds(60)); at = at.plusSeconds(60)) {
            long position = log.firstAt(at);
            assertThat(position).as("known at " + at).isGreaterThanOrEqualTo(known);
            known = position;
        }
        assertThat(known).isEqualTo(log.size());
    }

    private void whoGuessedDoesNotWaitForAnHour() {
        for (int n = 0; n < 5; n++) {
            assertThat(Caller.basic(port(), "analyst", "guess " + n)
                            .get("/api/v1/session")
                            .status())
                    .isEqualTo(401);
        }
        assertThat(client("analyst").get("/api/v1/session").status()).isEqualTo(429);

        clock.step(HOUR.negated());

        assertThat(client("analyst").get("/api/v1/session").status()).isEqualTo(200);
        clock.step(HOUR);
    }
}
