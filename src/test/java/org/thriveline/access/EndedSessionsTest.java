package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.thriveline.log.TestStore;
import org.thriveline.web.MovableClock;

/** Two nodes on one store, and what each says of a session that ends. */
class EndedSessionsTest {
    private static final Duration IDLE = Duration.ofHours(12);
    private static final Rights SUPERVISOR = new Rights(List.of("supervisor"), OwnAreas.FORCE);
    private static final Rights ANALYST = new Rights(List.of("analyst"), OwnAreas.FORCE);

    @TempDir
    Path folder;

    private final MovableClock clock = new MovableClock("2026-11-22T07:00:00Z");
    private final List<Object> saidHere = new CopyOnWriteArrayList<>();
    private final List<Object> saidThere = new CopyOnWriteArrayList<>();
    private TestStore store;
    private TestStore second;

    @BeforeEach
    void open() {
        store = new TestStore(folder);
        second = TestStore.at(store.uri(), Duration.ofSeconds(10));
    }

    @AfterEach
    void close() {
        second.close();
        store.close();
    }

    @Test
    void aSessionEndedOnOneNodeIsSoonEndedOnTheOther() {
        try (EndedSessions here = node(store, saidHere);
                EndedSessions there = node(second, saidThere)) {
            here.end("s1").join();

            assertThat(here.contains("s1")).isTrue();
            await().until(() -> there.contains("s1"));
            here.end("s2").join();
            await().until(() -> there.contains("s2"));
            assertThat(there.contains("s3")).isFalse();
            assertThat(List.of(saidHere, saidThere))
                    .as("each said once on each node")
                    .containsOnly(List.of(new SessionEnded("s1"), new SessionEnded("s2")));
        }
    }

    @Test
    void aNodeThatStartsKnowsWhatEndedBeforeAndSaysNothing() {
        try (EndedSessions here = node(store, saidHere)) {
            here.end("old").join();
            clock.forward(Duration.ofHours(14));
            here.end("recent").join();
        }

        try (EndedSessions there = node(second, saidThere)) {
            assertThat(there.contains("recent")).isTrue();
            assertThat(there.contains("old")).as("its cookies ran out").isFalse();
            assertThat(saidThere).isEmpty();
        }
    }

    @Test
    void aSessionIsForgottenOnlyWhenNoCookieOfItCanBeGood() {
        try (EndedSessions here = node(store, saidHere)) {
            here.end("s1").join();
            clock.forward(IDLE.plusMinutes(59));
            here.end("s2").join();
            assertThat(here.contains("s1")).isTrue();

            clock.forward(Duration.ofMinutes(2));
            here.end("s3").join();
            assertThat(here.contains("s1")).isFalse();
            assertThat(here.contains("s2")).isTrue();
        }
    }

    @Test
    void allOfAnAccountUntilAMomentIsSoonOverOnTheOtherNode() {
        SignedIn before = session("a", SUPERVISOR, clock.instant());
        try (EndedSessions here = node(store, saidHere);
                EndedSessions there = node(second, saidThere)) {
            here.endAll(Account.mark("a")).join();
            await().until(() -> there.contains(before));
            clock.forward(Duration.ofMillis(1));

            assertThat(here.contains(before)).isTrue();
            assertThat(there.contains(session("b", SUPERVISOR, before.begun()))).isFalse();
            assertThat(there.contains(session("a", SUPERVISOR, clock.instant())))
                    .as("it may sign in again")
                    .isFalse();
            assertThat(saidThere).containsExactly(new AccountEnded(Account.mark("a"), before.begun(), null));
        }
    }

    @Test
    void otherRightsEndEarlierSessionsOnTheOtherNodeAndAfterARestart() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        SignedIn earlier = session("a", SUPERVISOR, noon);
        SignedIn later = session("a", ANALYST, noon.plusSeconds(1));
        try (EndedSessions here = node(store, saidHere)) {
            here.seen(account("a", SUPERVISOR, noon));
            try (EndedSessions there = node(second, saidThere)) {
                assertThat(there.contains(earlier)).isFalse();
                here.seen(account("a", ANALYST, noon.plusSeconds(1)));
                await().until(() -> there.contains(earlier));

                here.seen(account("a", SUPERVISOR, noon.plusMillis(500)));
                assertThat(here.contains(later)).as("old news").isFalse();
                assertThat(there.contains(later)).isFalse();
            }
            assertThat(saidHere)
                    .as("old news is told to nobody")
                    .containsExactly(ended(SUPERVISOR, noon), ended(ANALYST, noon.plusSeconds(1)));
        }
        try (EndedSessions again = node(store, saidHere)) {
            assertThat(again.contains(earlier)).isTrue();
            assertThat(again.contains(later)).isFalse();
        }
    }

    @Test
    void otherAreasAreOtherRights() {
        Instant noon = Instant.parse("2026-11-22T12:00:00Z");
        try (EndedSessions here = node(store, saidHere)) {
            here.seen(account("a", SUPERVISOR, noon));
            here.seen(account("a", new Rights(List.of("supervisor"), OwnAreas.of(List.of("NC"))), noon.plusSeconds(1)));

            assertThat(here.contains(session("a", SUPERVISOR, noon))).isTrue();
        }
    }

    private static AccountEnded ended(Rights rights, Instant at) {
        return new AccountEnded(Account.mark("a"), at, rights.mark());
    }

    private static Account account(String id, Rights rights, Instant asOf) {
        return new Account(id, "name of " + id, rights, asOf, null);
    }

    private static SignedIn session(String account, Rights rights, Instant at) {
        return new Ticket(account(account, rights, at), "session of " + account, at, at, at.plus(IDLE)).signedIn();
    }

    @Test
    void whereTheStoreIsGoneTheSessionIsEndedHereAllTheSame() {
        EndedSessions here = node(second, saidHere);
        second.close();

        var told = here.end("s1");

        assertThat(here.contains("s1")).isTrue();
        assertThat(saidHere).containsExactly(new SessionEnded("s1"));
        assertThat(told).isNotDone();
        here.close();
        assertThat(told).isCompletedExceptionally();
    }

    private EndedSessions node(TestStore at, List<Object> said) {
        return new EndedSessions(at.store(), clock, IDLE, said::add);
    }
}
