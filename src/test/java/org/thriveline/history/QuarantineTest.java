package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.demand.BoardState;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.log.Checkpoints;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;
import org.thriveline.log.Upcast;
import org.thriveline.policy.Incomplete;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.TestPolicies;

/** One event that cannot be read costs the views that event, and they say so until a version comes that can. */
class QuarantineTest {
    private static final Instant START = Instant.parse("2018-08-18T21:15:00Z");
    private static final EventNames NAMES = EventNames.of(CallEvent.class, IncidentEvent.class);
    private static final EventCodec CODEC = new EventCodec(NAMES, StoredJson.mapper());

    /** What a later version brings: it knows the name. */
    private static final EventCodec UPGRADED = new EventCodec(
            NAMES,
            StoredJson.mapper(),
            List.of(new Upcast("call.redirected.v7", "call.received.v1", payload -> payload.put("line", "999"))));

    private static final int STRIDE = 100;
    private static final int FIRST = 2 * Checkpoints.STEP;
    private static final int SIZE = 2 * FIRST;

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Poison.class)
    void theBoardGoesOnWithTheRestAndSaysSinceWhenItIsIncomplete(Poison poison) {
        try (TestStore store = new TestStore(folder)) {
            store.log().append(List.of(call(0)));
            store.log().append(List.of(call(1), poison.stored("call-p", 0, at(2)), call(3)));
            store.log().append(List.of(poison.stored("call-p", 1, at(4))));
            store.log().append(List.of(call(5)));
            Quarantine quarantine = new Quarantine();

            BoardFold whole = history(store, CODEC, quarantine).at(1);
            BoardFold fold = history(store, CODEC, quarantine).at(4);

            assertThat(whole.board().incomplete()).isNull();
            assertThat(fold.board().state().calls()).containsOnlyKeys(ids(0, 1, 3, 5));
            assertThat(fold.board().incomplete()).isEqualTo(new Incomplete(at(3), 2));
            assertThat(quarantine.incomplete()).isEqualTo(new Incomplete(at(3), 2));
            history(store, CODEC, quarantine).at(4);
            assertThat(quarantine.size()).as("each is said once").isEqualTo(2);
        }
    }

    @ParameterizedTest
    @EnumSource(Poison.class)
    void soDoTheFacts(Poison poison) {
        KnownFacts facts = new KnownFacts(TestPolicies.policies(), new Quarantine());
        List<LogEvent> stored = List.of(call(1), poison.stored("call-p", 0, at(2)), call(3));
        List<Object> events = new UnitReader(CODEC)
                .read(List.of(new org.thriveline.log.Commit(0, stored)))
                .getFirst()
                .events();

        facts.take(List.of(new Unit(1, at(3), events, Provenance.NONE)));

        // Facts count no call as one that led to an incident, so they can take that event in.
        boolean taken = poison == Poison.NOTHING_TO_FOLD;
        assertThat(facts.<Incomplete>ask(asked -> asked.incomplete() == null ? none() : asked.incomplete()))
                .isEqualTo(taken ? none() : new Incomplete(at(3), 1));
    }

    @Test
    void noCheckpointHoldsTheGapAndAnUpgradeMakesTheBoardWholeByItself() {
        try (TestStore store = new TestStore(folder)) {
            for (int n = 0; n < SIZE; n++) {
                store.log().append(List.of(n == FIRST + 1 ? Poison.UNKNOWN_NAME.stored("call-p", 0, at(n)) : call(n)));
            }

            BoardFold gap = history(store, CODEC, new Quarantine()).at(SIZE);
            BoardFold again = history(store, CODEC, new Quarantine()).at(SIZE);

            assertThat(gap.board().incomplete()).isEqualTo(new Incomplete(at(FIRST + 1), 1));
            assertThat(again.board().incomplete()).isEqualTo(gap.board().incomplete());
            assertThat(kept(store, SIZE))
                    .as("the last checkpoint is before the gap")
                    .isEqualTo(FIRST);

            BoardFold upgraded = history(store, UPGRADED, new Quarantine()).at(SIZE);
            assertThat(upgraded.board().incomplete()).isNull();
            assertThat(upgraded.board().state().calls())
                    .containsKey(new CallId("p"))
                    .hasSize(SIZE);
            assertThat(kept(store, SIZE)).as("now it is kept").isEqualTo(SIZE);
        }
    }

    private static Incomplete none() {
        return new Incomplete(Instant.EPOCH, 0);
    }

    private static BoardHistory history(TestStore store, EventCodec codec, Quarantine quarantine) {
        return new BoardHistory(
                store.log(), new UnitReader(codec, quarantine), store.checkpoints(), TestPolicies.policies(), STRIDE);
    }

    private static long kept(TestStore store, long position) {
        return store.checkpoints()
                .lastPosition(
                        "board." + BoardState.VERSION + "."
                                + TestPolicies.policies().fingerprint(),
                        position);
    }

    private static CallId[] ids(int... numbers) {
        return java.util.stream.IntStream.of(numbers)
                .mapToObj(n -> new CallId("c" + n))
                .toArray(CallId[]::new);
    }

    private static Instant at(int second) {
        return START.plusSeconds(second);
    }

    private static LogEvent call(int n) {
        CallId id = new CallId("c" + n);
        String json = StoredJson.mapper()
                .writeValueAsString(new CallEvent.Received(id, at(n), Line.NON_EMERGENCY, null, null));
        return new LogEvent("e" + n, id.toString(), "Call", 0, "call.received.v1", at(n), json, "{}");
    }
}
