package org.thriveline.crime;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.thriveline.policy.RejectedAs.rejectedAs;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.BeatCode;
import org.thriveline.policy.TestPolicies;

class CrimeAggregateTest {
    private static final CrimeId ID = new CrimeId("6db3b1-2024-06");
    private static final YearMonth JUNE = YearMonth.of(2024, 6);
    /** June begins in May by UTC. */
    private static final Instant START = Instant.parse("2024-05-31T23:00:00Z");

    private static final Instant LATER = Instant.parse("2024-09-01T10:00:00Z");
    private static final AreaCode NH = new AreaCode("NH");
    private static final BeatCode BEAT = new BeatCode("N22");
    private static final String FORCE = "Leicestershire Police";
    private static final CrimeEvent RECORDED =
            new CrimeEvent.Recorded(ID, START, JUNE, FORCE, null, null, details("Burglary", 52.6));
    private static final CrimeEvent OPEN = new CrimeEvent.OutcomeRecorded(ID, START, "Status update unavailable");
    private static final CrimeEvent RESOLVED = new CrimeEvent.OutcomeRecorded(ID, START, "Local resolution");
    private static final CrimeEvent CORRECTED =
            new CrimeEvent.Corrected(ID, LATER, NH, BEAT, details("Robbery", 52.6));
    private static final CrimeEvent VOIDED = new CrimeEvent.Voided(ID, LATER, "duplicate");
    private static final List<CrimeCommand> LIFE = List.of(
            record(START, JUNE, null),
            new CrimeCommand.RecordOutcome(ID, START, "Status update unavailable"),
            new CrimeCommand.RecordOutcome(ID, START, "Local resolution"),
            new CrimeCommand.RecordOutcome(ID, START, "Local resolution"),
            correct(LATER, NH, "Robbery", 52.6),
            new CrimeCommand.VoidCrime(ID, LATER, "duplicate"));
    private static final List<CrimeEvent> LIVED = List.of(RECORDED, OPEN, RESOLVED, CORRECTED, VOIDED);

    private AggregateTestFixture<CrimeAggregate> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(CrimeAggregate.class);
        fixture.registerInjectableResource(new CrimeDecider(TestPolicies.policies()));
    }

    private static CrimeDetails details(String category, double latitude) {
        return new CrimeDetails(category, "On or near High Street", latitude, -1.1, null, "Leicester 011F", null);
    }

    private static CrimeCommand record(Instant at, YearMonth month, @Nullable AreaCode area) {
        return new CrimeCommand.RecordCrime(ID, at, month, FORCE, area, null, details("Burglary", 52.6));
    }

    private static CrimeCommand correct(Instant at, @Nullable AreaCode area, String category, double latitude) {
        return new CrimeCommand.Correct(ID, at, area, BEAT, details(category, latitude));
    }

    @Test
    void aWholeLifeInOneEnvelopeIsKnownWhenToldAgain() {
        fixture.givenNoPriorActivity()
                .when(new CrimeSteps(ID, LIFE))
                .expectResultMessagePayload(5)
                .expectEvents(LIVED.toArray());
        fixture.given(LIVED)
                .when(new CrimeSteps(ID, LIFE))
                .expectResultMessagePayload(0)
                .expectNoEvents();
    }

    @Test
    void aLaterEditionOfItsMonthSaysOnlyWhatCameOfItSince() {
        CrimeSteps edition =
                CrimeSteps.of(record(START, JUNE, null), new CrimeCommand.RecordOutcome(ID, START, "Local resolution"));

        fixture.given(RECORDED, OPEN).when(edition).expectEvents(RESOLVED);
        // Importing the older edition afterwards does not undo it.
        fixture.given(RECORDED, OPEN, RESOLVED)
                .when(CrimeSteps.of(new CrimeCommand.RecordOutcome(ID, START, "Status update unavailable")))
                .expectNoEvents();
    }

    static List<Arguments> rejected() {
        return List.of(
                arguments(List.of(), new CrimeCommand.VoidCrime(ID, LATER, "x"), "not-recorded", ""),
                arguments(List.of(RECORDED, VOIDED), correct(LATER, null, "Drugs", 52.6), "voided", ""),
                arguments(List.of(RECORDED), record(START, JUNE, NH), "already-recorded-differently", "id"),
                arguments(List.of(), record(START.minusNanos(1), JUNE, null), "bad-month", "month"),
                arguments(List.of(), record(START, JUNE, new AreaCode("OLD")), "unknown-area", "area"),
                arguments(
                        List.of(RECORDED), correct(LATER, new AreaCode("XX"), "Drugs", 52.6), "unknown-area", "area"));
    }

    @ParameterizedTest
    @MethodSource
    void rejected(List<CrimeEvent> given, CrimeCommand command, String reason, String field) {
        fixture.given(given).when(CrimeSteps.of(command)).expectNoEvents().expectException(rejectedAs(reason, field));
    }

    @Test
    void commandsRefuseWhatIsTooLongOrNowhere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correct(LATER, null, "x".repeat(201), 52.6))
                .withMessage("category is longer than 200 characters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> correct(LATER, null, "Drugs", 91))
                .withMessage("latitude is not between -90.0 and 90.0");
    }
}
