package org.thriveline.incident;

import static org.thriveline.incident.IncidentSamples.ID;
import static org.thriveline.incident.IncidentSamples.at;
import static org.thriveline.policy.RejectedAs.rejectedAs;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.TimeFlag;

class IncidentAggregateTest {
    private AggregateTestFixture<IncidentAggregate> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(IncidentAggregate.class);
        fixture.registerInjectableResource(new IncidentDecider(TestPolicies.policies()));
    }

    @Test
    void aWholeLifeInOneEnvelopeIsKnownWhenToldAgain() {
        fixture.givenNoPriorActivity()
                .when(new IncidentSteps(ID, IncidentSamples.LIFE))
                .expectResultMessagePayload(IncidentSamples.LIVED.size())
                .expectEvents(IncidentSamples.LIVED.toArray());
        fixture.given(IncidentSamples.LIVED)
                .when(new IncidentSteps(ID, IncidentSamples.LIFE))
                .expectResultMessagePayload(0)
                .expectNoEvents();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.thriveline.incident.IncidentSamples#known")
    void changesNothing(String what, List<IncidentEvent> given, IncidentCommand command) {
        fixture.given(given)
                .when(IncidentSteps.of(command))
                .expectResultMessagePayload(0)
                .expectNoEvents();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.thriveline.incident.IncidentSamples#inOrder")
    void isAcceptedUnflagged(String what, List<IncidentEvent> given, IncidentCommand command, IncidentEvent event) {
        fixture.given(given).when(IncidentSteps.of(command)).expectEvents(event);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.thriveline.incident.IncidentSamples#outOfOrder")
    void isKeptAsGivenAndFlagged(String what, List<IncidentEvent> given, IncidentCommand command, IncidentEvent event) {
        String step = StoredName.of(event.getClass()).step();
        fixture.given(given)
                .when(IncidentSteps.of(command))
                .expectEvents(event, new IncidentEvent.TimeFlagged(ID, event.at(), step, TimeFlag.OUT_OF_ORDER));
        fixture.given(given).andGiven(event).when(IncidentSteps.of(command)).expectNoEvents();
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("org.thriveline.incident.IncidentSamples#rejected")
    void isRefused(List<IncidentEvent> given, IncidentCommand command, String reason, String field) {
        fixture.given(given)
                .when(IncidentSteps.of(command))
                .expectNoEvents()
                .expectException(rejectedAs(reason, field));
    }

    @Test
    void twoUnitsLateAtTheSameTimeShareOneFlag() {
        fixture.given(IncidentSamples.RECORDED, IncidentSamples.CLOSED)
                .when(IncidentSteps.of(
                        new IncidentCommand.Dispatch(ID, at(700), "A1"),
                        new IncidentCommand.Dispatch(ID, at(700), "A2")))
                .expectEvents(
                        new IncidentEvent.Dispatched(ID, at(700), "A1"),
                        new IncidentEvent.TimeFlagged(ID, at(700), "dispatched", TimeFlag.OUT_OF_ORDER),
                        new IncidentEvent.Dispatched(ID, at(700), "A2"));
    }
}
