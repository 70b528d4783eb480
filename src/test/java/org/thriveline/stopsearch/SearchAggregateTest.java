package org.thriveline.stopsearch;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
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
import org.thriveline.policy.StoredName;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.TimeFlag;

class SearchAggregateTest {
    private static final SearchId ID = new SearchId("leicestershire-2024-11-1");
    private static final AreaCode NH = new AreaCode("NH");
    private static final SearchEvent RECORDED =
            new SearchEvent.Recorded(ID, at(0), "leicestershire", NH, details("Male", 52.6));
    private static final SearchEvent NO_ACTION = new SearchEvent.OutcomeRecorded(ID, at(0), "No action", null);
    private static final SearchEvent ARREST = new SearchEvent.OutcomeRecorded(ID, at(60), "Arrest", true);
    private static final SearchEvent CORRECTED = new SearchEvent.Corrected(ID, at(90), null, details("Female", 52.6));
    private static final SearchEvent VOIDED = new SearchEvent.Voided(ID, at(99), "duplicate");
    private static final List<SearchCommand> LIFE = List.of(
            record(0, NH),
            new SearchCommand.RecordOutcome(ID, at(0), "No action", null),
            new SearchCommand.RecordOutcome(ID, at(60), "Arrest", true),
            new SearchCommand.RecordOutcome(ID, at(61), "Arrest", true),
            correct(90, null, "Female"),
            new SearchCommand.VoidSearch(ID, at(99), "duplicate"));
    private static final List<SearchEvent> LIVED = List.of(RECORDED, NO_ACTION, ARREST, CORRECTED, VOIDED);

    private AggregateTestFixture<SearchAggregate> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(SearchAggregate.class);
        fixture.registerInjectableResource(new SearchDecider(TestPolicies.policies()));
    }

    private static Instant at(long minute) {
        return Instant.parse("2024-11-22T07:00:00Z").plusSeconds(60 * minute);
    }

    private static SearchDetails details(String gender, double latitude) {
        return new SearchDetails(
                "Person search", null, null, latitude, -1.1, gender, "18-24", null, "White", null, "Drugs", false);
    }

    private static SearchCommand record(long minute, AreaCode area) {
        return new SearchCommand.RecordSearch(ID, at(minute), "leicestershire", area, details("Male", 52.6));
    }

    private static SearchCommand correct(long minute, @Nullable AreaCode area, String gender) {
        return new SearchCommand.Correct(ID, at(minute), area, details(gender, 52.6));
    }

    @Test
    void aWholeLifeInOneEnvelopeIsKnownWhenToldAgain() {
        fixture.givenNoPriorActivity()
                .when(new SearchSteps(ID, LIFE))
                .expectResultMessagePayload(5)
                .expectEvents(LIVED.toArray());
        fixture.given(LIVED)
                .when(new SearchSteps(ID, LIFE))
                .expectResultMessagePayload(0)
                .expectNoEvents();
    }

    static List<Arguments> outOfOrder() {
        return List.of(
                arguments(
                        List.of(RECORDED),
                        new SearchCommand.RecordOutcome(ID, at(-1), "Arrest", null),
                        new SearchEvent.OutcomeRecorded(ID, at(-1), "Arrest", null)),
                arguments(
                        List.of(RECORDED, ARREST),
                        new SearchCommand.RecordOutcome(ID, at(59), "Caution", null),
                        new SearchEvent.OutcomeRecorded(ID, at(59), "Caution", null)),
                arguments(
                        List.of(RECORDED, CORRECTED),
                        correct(89, NH, "Female"),
                        new SearchEvent.Corrected(ID, at(89), NH, details("Female", 52.6))));
    }

    @ParameterizedTest
    @MethodSource
    void outOfOrder(List<SearchEvent> given, SearchCommand command, SearchEvent event) {
        String step = StoredName.of(event.getClass()).step();
        fixture.given(given)
                .when(SearchSteps.of(command))
                .expectEvents(event, new SearchEvent.TimeFlagged(ID, event.at(), step, TimeFlag.OUT_OF_ORDER));
        fixture.given(given).andGiven(event).when(SearchSteps.of(command)).expectNoEvents();
    }

    static List<Arguments> rejected() {
        return List.of(
                arguments(List.of(), new SearchCommand.VoidSearch(ID, at(1), "x"), "not-recorded", ""),
                arguments(List.of(RECORDED, VOIDED), correct(90, null, "Female"), "voided", ""),
                arguments(List.of(RECORDED), record(1, NH), "already-recorded-differently", "id"),
                arguments(List.of(), record(0, new AreaCode("OLD")), "unknown-area", "area"),
                arguments(List.of(RECORDED), correct(90, new AreaCode("XX"), "Male"), "unknown-area", "area"));
    }

    @ParameterizedTest
    @MethodSource
    void rejected(List<SearchEvent> given, SearchCommand command, String reason, String field) {
        fixture.given(given).when(SearchSteps.of(command)).expectNoEvents().expectException(rejectedAs(reason, field));
    }

    @Test
    void commandsRefuseWhatIsTooLongOrNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correct(1, null, "x".repeat(201)))
                .withMessage("gender is longer than 200 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchCommand.Correct(ID, at(1), null, details("Male", 91)))
                .withMessage("latitude is not between -90.0 and 90.0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SearchCommand.Correct(ID, at(1), null, details("Male", Double.NaN)))
                .withMessage("latitude is not between -90.0 and 90.0");
    }
}
