package org.thriveline.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.thriveline.policy.RejectedAs.rejectedAs;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.thriveline.analysis.SeriesCommand.AcceptRebase;
import org.thriveline.analysis.SeriesCommand.WithdrawRebase;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.TestPolicies;

class SeriesAggregateTest {
    private static final SeriesId ID = new SeriesId("calls.999");
    private static final LocalDate DAY = LocalDate.of(2020, 3, 11);
    private static final RebaseId REBASE = new RebaseId(ID, DAY, null);
    private static final SeriesEvent REBASED = new SeriesEvent.Rebased(ID, at(0), "ann", DAY, null, "new areas");
    private static final SeriesEvent WITHDRAWN =
            new SeriesEvent.RebaseWithdrawn(ID, at(5), "bob", DAY, null, "no change seen");

    private AggregateTestFixture<SeriesAggregate> fixture;

    @BeforeEach
    void start() {
        fixture = new AggregateTestFixture<>(SeriesAggregate.class);
        fixture.registerInjectableResource(new SeriesDecider(TestPolicies.policies()));
    }

    private static Instant at(long minute) {
        return Instant.parse("2024-11-22T07:00:00Z").plusSeconds(60 * minute);
    }

    private static SeriesCommand accept(long minute, String by, String area) {
        return new AcceptRebase(at(minute), by, ID, DAY, area == null ? null : new AreaCode(area), "new areas");
    }

    private static SeriesCommand withdraw(long minute, String by) {
        return new WithdrawRebase(REBASE, at(minute), by, "no change seen");
    }

    @Test
    void isAcceptedWithdrawnAndAcceptedAnew() {
        fixture.givenNoPriorActivity()
                .when(SeriesSteps.of(accept(0, "ann", null), accept(1, "ann", null), withdraw(5, "bob")))
                .expectResultMessagePayload(2)
                .expectEvents(REBASED, WITHDRAWN);
        fixture.given(REBASED, WITHDRAWN)
                .when(SeriesSteps.of(accept(9, "ann", null)))
                .expectEvents(new SeriesEvent.Rebased(ID, at(9), "ann", DAY, null, "new areas"));
    }

    @Test
    void anAreaHasARebaseOfItsOwn() {
        fixture.given(REBASED)
                .when(SeriesSteps.of(accept(1, "ann", "NL")))
                .expectEvents(new SeriesEvent.Rebased(ID, at(1), "ann", DAY, new AreaCode("NL"), "new areas"));
    }

    static List<Arguments> rejected() {
        return List.of(
                arguments(List.of(REBASED), accept(1, "bob", null), "already-rebased", "from"),
                arguments(List.of(), accept(1, "bob", "OLD"), "unknown-area", "area"),
                arguments(
                        List.of(),
                        new AcceptRebase(at(1), "bob", new SeriesId("tea"), DAY, null, "thirst"),
                        "unknown-measure",
                        "measure"),
                arguments(List.of(), withdraw(1, "bob"), "not-recorded", ""),
                arguments(List.of(REBASED, WITHDRAWN), withdraw(6, "ann"), "already-withdrawn", "id"));
    }

    @ParameterizedTest
    @MethodSource
    void rejected(List<SeriesEvent> given, SeriesCommand command, String reason, String field) {
        fixture.given(given).when(SeriesSteps.of(command)).expectNoEvents().expectException(rejectedAs(reason, field));
    }

    @Test
    void isRefusedWithoutAWhy() {
        assertThatThrownBy(() -> new AcceptRebase(at(0), "ann", ID, DAY, null, " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("why is missing");
    }

    @Test
    void isListedAsItWasAcceptedAndAsItWasWithdrawn() {
        Rebase standing = new Rebase(REBASE, "calls.999", DAY, null, "ann", at(0), "new areas", null);
        Rebase.Withdrawal withdrawal = new Rebase.Withdrawal("bob", at(5), "no change seen");

        assertThat(Rebase.all(List.of(REBASED))).isEqualTo(List.of(standing));
        assertThat(Rebase.all(List.of(REBASED, WITHDRAWN)))
                .isEqualTo(
                        List.of(new Rebase(REBASE, "calls.999", DAY, null, "ann", at(0), "new areas", withdrawal)));
    }

    @Test
    void isNamedByItsMeasureDayAndArea() {
        RebaseId everywhere = RebaseId.parse("calls.999~2020-03-11");
        RebaseId one = RebaseId.parse("calls.999~2020-03-11~NL");
        AreaCode nl = new AreaCode("NL");
        AreaCode nh = new AreaCode("NH");

        assertThat(everywhere).isEqualTo(REBASE).hasToString("calls.999~2020-03-11");
        assertThat(one).isEqualTo(new RebaseId(ID, DAY, nl)).hasToString("calls.999~2020-03-11~NL");
        assertThat(List.of(everywhere.holdsFor(List.of()), everywhere.holdsFor(List.of(nl))))
                .isEqualTo(List.of(true, true));
        assertThat(List.of(
                        one.holdsFor(List.of()),
                        one.holdsFor(List.of(nl)),
                        one.holdsFor(List.of(nh)),
                        one.holdsFor(List.of(nl, nh))))
                .isEqualTo(List.of(false, true, false, false));
        assertThatThrownBy(() -> RebaseId.parse("calls.999")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RebaseId.parse("calls.999~soon")).isInstanceOf(IllegalArgumentException.class);
    }
}
