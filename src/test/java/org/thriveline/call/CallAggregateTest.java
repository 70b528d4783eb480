package org.thriveline.call;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.thriveline.policy.RejectedAs.rejectedAs;

import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.TimeFlag;

class CallAggregateTest {
    private static final CallId ID = new CallId("25-0001");
    private static final PersonKey CALLER = new PersonKey("k1");
    private static final AreaCode NH = new AreaCode("NH");
    private static final CallCommand RECEIVE = new CallCommand.Receive(ID, at(0), Line.EMERGENCY, CALLER, NH);
    private static final CallEvent RECEIVED = new CallEvent.Received(ID, at(0), Line.EMERGENCY, CALLER, NH);
    private static final CallEvent ANSWERED = new CallEvent.Answered(ID, at(8));
    private static final CallEvent ABANDONED = new CallEvent.Abandoned(ID, at(9), AbandonStage.IN_QUEUE);
    private static final CallEvent TRANSFER_LOST = new CallEvent.Abandoned(ID, at(40), AbandonStage.AFTER_TRANSFER);
    private static final CallEvent ENDED = new CallEvent.Ended(ID, at(90));
    private static final CallEvent VOIDED = new CallEvent.Voided(ID, at(99), "test call");

    private AggregateTestFixture<CallAggregate> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(CallAggregate.class);
        fixture.registerInjectableResource(new CallDecider(TestPolicies.policies()));
    }

    private static Instant at(long second) {
        return Instant.parse("2024-11-22T07:00:00Z").plusSeconds(second);
    }

    private static CallEvent flag(String step, long second) {
        return new CallEvent.TimeFlagged(ID, at(second), step, TimeFlag.OUT_OF_ORDER);
    }

    @Test
    void aWholeLifeInOneEnvelope() {
        fixture.givenNoPriorActivity()
                .when(CallSteps.of(
                        RECEIVE,
                        new CallCommand.Answer(ID, at(8)),
                        new CallCommand.Abandon(ID, at(40), AbandonStage.AFTER_TRANSFER),
                        new CallCommand.LeadToIncident(ID, at(60), "25-1"),
                        new CallCommand.LeadToIncident(ID, at(61), "25-2"),
                        new CallCommand.End(ID, at(90)),
                        new CallCommand.Correct(ID, at(95), Line.NON_EMERGENCY, null, NH),
                        new CallCommand.FlagTime(ID, at(8), "answered", TimeFlag.AMBIGUOUS_LOCAL_TIME),
                        new CallCommand.VoidCall(ID, at(99), "test call")))
                .expectResultMessagePayload(9)
                .expectEvents(
                        RECEIVED,
                        ANSWERED,
                        TRANSFER_LOST,
                        new CallEvent.LedToIncident(ID, at(60), "25-1"),
                        new CallEvent.LedToIncident(ID, at(61), "25-2"),
                        ENDED,
                        new CallEvent.Corrected(ID, at(95), Line.NON_EMERGENCY, null, NH),
                        new CallEvent.TimeFlagged(ID, at(8), "answered", TimeFlag.AMBIGUOUS_LOCAL_TIME),
                        VOIDED);
    }

    static List<Arguments> known() {
        return List.of(
                Arguments.of(List.of(RECEIVED, VOIDED), RECEIVE),
                Arguments.of(List.of(RECEIVED, ANSWERED, ENDED), new CallCommand.Answer(ID, at(8))),
                Arguments.of(List.of(RECEIVED, ABANDONED), new CallCommand.Abandon(ID, at(9), AbandonStage.IN_QUEUE)),
                Arguments.of(List.of(RECEIVED, ENDED, VOIDED), new CallCommand.End(ID, at(90))),
                Arguments.of(
                        List.of(RECEIVED, new CallEvent.LedToIncident(ID, at(60), "25-1")),
                        new CallCommand.LeadToIncident(ID, at(61), "25-1")),
                Arguments.of(List.of(RECEIVED), new CallCommand.Correct(ID, at(95), Line.EMERGENCY, CALLER, NH)),
                Arguments.of(List.of(RECEIVED, VOIDED), new CallCommand.VoidCall(ID, at(99), "test call")),
                Arguments.of(
                        List.of(RECEIVED, flag("answered", 8)),
                        new CallCommand.FlagTime(ID, at(8), "answered", TimeFlag.OUT_OF_ORDER)));
    }

    @ParameterizedTest
    @MethodSource
    void known(List<CallEvent> given, CallCommand command) {
        fixture.given(given)
                .when(CallSteps.of(command))
                .expectResultMessagePayload(0)
                .expectNoEvents();
    }

    static List<Arguments> outOfOrder() {
        return List.of(
                Arguments.of(List.of(RECEIVED), new CallCommand.Answer(ID, at(-1)), new CallEvent.Answered(ID, at(-1))),
                Arguments.of(
                        List.of(RECEIVED, ENDED),
                        new CallCommand.Answer(ID, at(91)),
                        new CallEvent.Answered(ID, at(91))),
                Arguments.of(
                        List.of(RECEIVED, TRANSFER_LOST),
                        new CallCommand.Answer(ID, at(41)),
                        new CallEvent.Answered(ID, at(41))),
                Arguments.of(
                        List.of(RECEIVED, ANSWERED),
                        new CallCommand.Abandon(ID, at(7), AbandonStage.AFTER_TRANSFER),
                        new CallEvent.Abandoned(ID, at(7), AbandonStage.AFTER_TRANSFER)),
                Arguments.of(
                        List.of(RECEIVED, ENDED),
                        new CallCommand.Abandon(ID, at(91), AbandonStage.IN_QUEUE),
                        new CallEvent.Abandoned(ID, at(91), AbandonStage.IN_QUEUE)),
                Arguments.of(
                        List.of(RECEIVED, ANSWERED), new CallCommand.End(ID, at(7)), new CallEvent.Ended(ID, at(7))),
                Arguments.of(
                        List.of(RECEIVED, ABANDONED), new CallCommand.End(ID, at(8)), new CallEvent.Ended(ID, at(8))),
                Arguments.of(
                        List.of(RECEIVED),
                        new CallCommand.LeadToIncident(ID, at(-1), "25-1"),
                        new CallEvent.LedToIncident(ID, at(-1), "25-1")),
                Arguments.of(
                        List.of(RECEIVED, new CallEvent.Corrected(ID, at(20), Line.ONLINE, null, null)),
                        new CallCommand.Correct(ID, at(10), Line.NON_EMERGENCY, null, null),
                        new CallEvent.Corrected(ID, at(10), Line.NON_EMERGENCY, null, null)),
                Arguments.of(
                        List.of(RECEIVED),
                        new CallCommand.VoidCall(ID, at(-1), "x"),
                        new CallEvent.Voided(ID, at(-1), "x")));
    }

    @ParameterizedTest
    @MethodSource
    void outOfOrder(List<CallEvent> given, CallCommand command, CallEvent event) {
        String step = StoredName.of(event.getClass()).step();
        fixture.given(given)
                .when(CallSteps.of(command))
                .expectEvents(event, new CallEvent.TimeFlagged(ID, event.at(), step, TimeFlag.OUT_OF_ORDER));
        fixture.given(given).andGiven(event).when(CallSteps.of(command)).expectNoEvents();
    }

    @Test
    void anAnswerHeardOfAfterALostTransferIsInOrder() {
        fixture.given(RECEIVED, TRANSFER_LOST)
                .when(CallSteps.of(new CallCommand.Answer(ID, at(8))))
                .expectEvents(ANSWERED);
    }

    static List<Arguments> rejected() {
        return List.of(
                Arguments.of(List.of(), new CallCommand.Answer(ID, at(8)), "not-recorded", ""),
                Arguments.of(List.of(RECEIVED, VOIDED), new CallCommand.Answer(ID, at(8)), "voided", ""),
                Arguments.of(
                        List.of(RECEIVED),
                        new CallCommand.Receive(ID, at(1), Line.EMERGENCY, CALLER, NH),
                        "already-recorded-differently",
                        "id"),
                Arguments.of(
                        List.of(),
                        new CallCommand.Receive(ID, at(0), Line.EMERGENCY, CALLER, new AreaCode("OLD")),
                        "unknown-area",
                        "area"),
                Arguments.of(
                        List.of(RECEIVED),
                        new CallCommand.Correct(ID, at(95), Line.EMERGENCY, CALLER, new AreaCode("XX")),
                        "unknown-area",
                        "area"),
                Arguments.of(List.of(RECEIVED, ANSWERED), new CallCommand.Answer(ID, at(9)), "already-answered", "at"),
                Arguments.of(List.of(RECEIVED, ABANDONED), new CallCommand.Answer(ID, at(8)), "already-abandoned", ""),
                Arguments.of(
                        List.of(RECEIVED, ANSWERED),
                        new CallCommand.Abandon(ID, at(9), AbandonStage.IN_QUEUE),
                        "already-answered",
                        "stage"),
                Arguments.of(
                        List.of(RECEIVED, ABANDONED),
                        new CallCommand.Abandon(ID, at(10), AbandonStage.IN_QUEUE),
                        "already-abandoned",
                        ""),
                Arguments.of(List.of(RECEIVED, ENDED), new CallCommand.End(ID, at(91)), "already-ended", "at"));
    }

    @ParameterizedTest
    @MethodSource
    void rejected(List<CallEvent> given, CallCommand command, String reason, String field) {
        fixture.given(given).when(CallSteps.of(command)).expectNoEvents().expectException(rejectedAs(reason, field));
    }

    @Test
    void aRefusedStepTakesTheWholeEnvelopeWithIt() {
        fixture.givenNoPriorActivity()
                .when(CallSteps.of(
                        RECEIVE,
                        new CallCommand.Abandon(ID, at(9), AbandonStage.IN_QUEUE),
                        new CallCommand.Answer(ID, at(10))))
                .expectNoEvents()
                .expectException(rejectedAs("already-abandoned", ""));
        assertThatExceptionOfType(AggregateNotFoundException.class)
                .isThrownBy(() -> fixture.getEventStore().readEvents(ID.toString()));
    }
}
