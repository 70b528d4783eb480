package org.thriveline.missing;

import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.thriveline.policy.RejectedAs.rejectedAs;

import java.time.Instant;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.TimeFlag;

class MissingAggregateTest {
    private static final MissingId ID = new MissingId("M-1");
    private static final PersonKey PERSON = new PersonKey("k1");
    private static final AreaCode NL = new AreaCode("NL");
    private static final RiskLevel LOW = new RiskLevel("low");
    private static final RiskLevel HIGH = new RiskLevel("high");
    private static final MissingEvent REPORTED =
            new MissingEvent.Reported(ID, at(0), PERSON, AgeGroup.CHILD, MissingFrom.CARE_HOME, LOW, NL);
    private static final MissingEvent RISKIER = new MissingEvent.RiskChanged(ID, at(60), LOW, HIGH);
    private static final MissingEvent FOUND = new MissingEvent.Found(ID, at(100));
    private static final MissingEvent INTERVIEWED = new MissingEvent.Interviewed(ID, at(150));
    private static final MissingEvent CLOSED = new MissingEvent.Closed(ID, at(200));
    private static final MissingEvent CORRECTED =
            new MissingEvent.Corrected(ID, at(210), PERSON, AgeGroup.ADULT, MissingFrom.HOME, null);
    private static final MissingEvent VOIDED = new MissingEvent.Voided(ID, at(220), "duplicate");
    private static final List<MissingCommand> LIFE = List.of(
            report(0, LOW, NL),
            risk(60, HIGH),
            risk(61, HIGH),
            new MissingCommand.Find(ID, at(100)),
            new MissingCommand.Interview(ID, at(150)),
            new MissingCommand.Close(ID, at(200)),
            correct(210, AgeGroup.ADULT, null),
            new MissingCommand.VoidRecord(ID, at(220), "duplicate"));
    private static final List<MissingEvent> LIVED =
            List.of(REPORTED, RISKIER, FOUND, INTERVIEWED, CLOSED, CORRECTED, VOIDED);

    private AggregateTestFixture<MissingAggregate> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(MissingAggregate.class);
        fixture.registerInjectableResource(new MissingDecider(TestPolicies.policies()));
    }

    private static Instant at(long minute) {
        return Instant.parse("2024-11-22T07:00:00Z").plusSeconds(60 * minute);
    }

    private static MissingCommand report(long minute, RiskLevel risk, AreaCode area) {
        return new MissingCommand.Report(ID, at(minute), PERSON, AgeGroup.CHILD, MissingFrom.CARE_HOME, risk, area);
    }

    private static MissingCommand risk(long minute, RiskLevel risk) {
        return new MissingCommand.ChangeRisk(ID, at(minute), risk);
    }

    private static MissingCommand correct(long minute, AgeGroup age, @Nullable AreaCode area) {
        return new MissingCommand.Correct(ID, at(minute), PERSON, age, MissingFrom.HOME, area);
    }

    @Test
    void aWholeLifeInOneEnvelopeIsKnownWhenToldAgain() {
        fixture.givenNoPriorActivity()
                .when(new MissingSteps(ID, LIFE))
                .expectResultMessagePayload(7)
                .expectEvents(LIVED.toArray());
        fixture.given(LIVED)
                .when(new MissingSteps(ID, LIFE))
                .expectResultMessagePayload(0)
                .expectNoEvents();
    }

    static List<Arguments> outOfOrder() {
        return List.of(
                arguments(List.of(REPORTED), new MissingCommand.Find(ID, at(-1)), new MissingEvent.Found(ID, at(-1))),
                arguments(List.of(REPORTED, RISKIER), risk(59, new RiskLevel("medium")), riskFrom(HIGH, 59, "medium")),
                arguments(List.of(REPORTED, FOUND), risk(101, HIGH), riskFrom(LOW, 101, "high")),
                arguments(
                        List.of(REPORTED, FOUND),
                        new MissingCommand.Interview(ID, at(99)),
                        new MissingEvent.Interviewed(ID, at(99))),
                arguments(
                        List.of(REPORTED, FOUND, CLOSED),
                        new MissingCommand.Interview(ID, at(201)),
                        new MissingEvent.Interviewed(ID, at(201))),
                arguments(
                        List.of(REPORTED, FOUND),
                        new MissingCommand.Close(ID, at(99)),
                        new MissingEvent.Closed(ID, at(99))),
                arguments(
                        List.of(REPORTED, FOUND, INTERVIEWED),
                        new MissingCommand.Close(ID, at(149)),
                        new MissingEvent.Closed(ID, at(149))),
                arguments(
                        List.of(REPORTED, CORRECTED),
                        correct(209, AgeGroup.CHILD, null),
                        new MissingEvent.Corrected(ID, at(209), PERSON, AgeGroup.CHILD, MissingFrom.HOME, null)),
                arguments(
                        List.of(REPORTED),
                        new MissingCommand.VoidRecord(ID, at(-1), "x"),
                        new MissingEvent.Voided(ID, at(-1), "x")));
    }

    private static MissingEvent riskFrom(RiskLevel from, long minute, String to) {
        return new MissingEvent.RiskChanged(ID, at(minute), from, new RiskLevel(to));
    }

    @ParameterizedTest
    @MethodSource
    void outOfOrder(List<MissingEvent> given, MissingCommand command, MissingEvent event) {
        String step = StoredName.of(event.getClass()).step();
        fixture.given(given)
                .when(MissingSteps.of(command))
                .expectEvents(event, new MissingEvent.TimeFlagged(ID, event.at(), step, TimeFlag.OUT_OF_ORDER));
        fixture.given(given).andGiven(event).when(MissingSteps.of(command)).expectNoEvents();
    }

    static List<Arguments> rejected() {
        return List.of(
                arguments(List.of(), new MissingCommand.Find(ID, at(1)), "not-recorded", ""),
                arguments(List.of(REPORTED, VOIDED), new MissingCommand.Find(ID, at(1)), "voided", ""),
                arguments(List.of(REPORTED), report(1, LOW, NL), "already-recorded-differently", "id"),
                arguments(List.of(), report(0, new RiskLevel("dire"), NL), "unknown-risk", "risk"),
                arguments(List.of(), report(0, LOW, new AreaCode("OLD")), "unknown-area", "area"),
                arguments(List.of(REPORTED), risk(1, new RiskLevel("dire")), "unknown-risk", "risk"),
                arguments(List.of(REPORTED), correct(1, AgeGroup.ADULT, new AreaCode("XX")), "unknown-area", "area"),
                arguments(List.of(REPORTED), new MissingCommand.Interview(ID, at(1)), "not-found-yet", ""),
                arguments(List.of(REPORTED), new MissingCommand.Close(ID, at(1)), "not-found-yet", ""),
                arguments(List.of(REPORTED, FOUND), new MissingCommand.Find(ID, at(101)), "already-found", "at"),
                arguments(
                        List.of(REPORTED, FOUND, INTERVIEWED),
                        new MissingCommand.Interview(ID, at(151)),
                        "already-interviewed",
                        "at"),
                arguments(
                        List.of(REPORTED, FOUND, CLOSED),
                        new MissingCommand.Close(ID, at(201)),
                        "already-closed",
                        "at"));
    }

    @ParameterizedTest
    @MethodSource
    void rejected(List<MissingEvent> given, MissingCommand command, String reason, String field) {
        fixture.given(given).when(MissingSteps.of(command)).expectNoEvents().expectException(rejectedAs(reason, field));
    }
}
