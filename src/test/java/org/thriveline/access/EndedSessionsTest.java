package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
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
