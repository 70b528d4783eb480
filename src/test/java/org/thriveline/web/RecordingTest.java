package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Recording by hand, from HTTP to the log. */
class RecordingTest extends ServedTest {
    static final List<Step> STEPS = RecordingSteps.all();

    @Autowired
    private EventStore log;

    @ParameterizedTest
    @FieldSource("STEPS")
    void eachStepIsRecordedOnce(Step step) {
        Caller intake = client("intake");
        for (Step before : step.before()) {
            assertThat(intake.post(before.path(), before.body()).status()).isIn(200, 201);
        }
        long known = events(step.stream()).size();

        Reply said = intake.post(step.path(), step.body());
        Reply again = intake.post(step.path(), step.body());

        assertThat(said.toString()).isEqualTo(step.first() ? "201" : "200");
        assertThat(said.body()).isEqualTo(answer(step.id(), 1, false));
        assertThat(said.header("Location")).isEqualTo(step.first() ? step.path() + "/" + step.id() : "");
        assertThat(events(step.stream())
                        .subList((int) known, events(step.stream()).size()))
                .containsExactly(step.event());
        assertThat(again.toString()).isEqualTo("200");
        assertThat(again.body()).isEqualTo(answer(step.id(), 0, true));
    }

    @Test
    void theLogKnowsWhoSaidItAndThatItCameByHand() {
        client("supervisor").post("/api/v1/calls", "{\"id\":\"who\",\"line\":\"999\"}");

        Map<String, Object> source = Map.copyOf(
                log.readEvents("call-who").asStream().findFirst().orElseThrow().getMetaData());

        assertThat(source).containsEntry("by", "supervisor").containsEntry("source", "web");
    }

    @Test
    void withoutAnIdOrATimeTheServerGivesBoth() {
        Reply said = client("intake").post("/api/v1/calls", "{\"line\":\"101\"}");

        String id = said.json().path("id").asString();
        assertThat(id).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
        assertThat(said.header("Location")).isEqualTo("/api/v1/calls/" + id);
        assertThat(events("call-" + id))
                .containsExactly(RecordingSteps.received(id, clock.instant().truncatedTo(ChronoUnit.MILLIS)));
    }

    @Test
    void anIdMayHoldAnythingThatTextHolds() {
        Reply said = client("intake").post("/api/v1/calls", "{\"id\":\"a b?ü#1\",\"line\":\"101\"}");
        Reply answered = client("intake").post(said.header("Location") + "/answer", "");

        assertThat(said.header("Location")).isEqualTo("/api/v1/calls/a%20b%3F%C3%BC%231");
        assertThat(answered.body()).isEqualTo(answer("a b?ü#1", 1, false));
    }

    private List<Object> events(String stream) {
        return log.readEvents(stream)
                .asStream()
                .<Object>map(DomainEventMessage::getPayload)
                .toList();
    }

    private static String answer(String id, int events, boolean known) {
        return "{\"id\":\"" + id + "\",\"events\":" + events + ",\"known\":" + known + "}";
    }

    /**
     * One thing to say, and the event that comes of it.
     *
     * @param before what must be said first
     */
    record Step(String stream, String id, String path, String body, Object event, List<Step> before) {
        boolean first() {
            return before.isEmpty();
        }

        @Override
        public String toString() {
            return path;
        }
    }
}
