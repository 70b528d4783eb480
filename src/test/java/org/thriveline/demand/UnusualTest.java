package org.thriveline.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.demand.UnusualView.State;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Policy;
import org.thriveline.policy.TestPolicies;
import org.thriveline.policy.UnusualRule;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/** A Friday evening in London; on Fridays from 20:00 to 21:00 there are always some calls from area NH, else none. */
class UnusualTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 7, 31, 21, 0, 0, 0, LONDON);
    private static final AreaCode NH = new AreaCode("NH");
    private static final Policies POLICIES = TestPolicies.policies();

    private static final SearchDetails DETAILS =
            new SearchDetails("Person search", null, null, null, null, null, null, null, null, null, null, null);

    private final Board board = new Board(POLICIES);
    private int calls;

    @Test
    void expectsTheMeanOfTheSameHourOfTheWeeksBefore() {
        fridays(NOW, 4, 6, 5, 9);
        calls(NOW, 10);

        UnusualView.CountRow row = row(paint(POLICIES, NOW, Scope.FORCE), "calls-999");

        assertThat(row.count()).isEqualTo(10);
        assertThat(row.expected()).isEqualTo(6.0);
        assertThat(row.state()).isEqualTo(State.INSIDE);
        assertThat(row.since()).isNull();
        // Four Fridays of (4, 6, 5, 9) vary by (4 + 0 + 1 + 9) / 6 / 3, which is less than chance would have it: so by
        // chance.
        Band band = Band.of(6, 6 * (1 + 1 / 4.0));
        assertThat(tuple(row.low(), row.high())).isEqualTo(tuple(band.low(), band.high()));
    }

    @Test
    void aStopSearchVoidedDaysLaterIsNotUsualAnyMore() {
        for (int week = 4; week >= 1; week--) {
            Instant then = NOW.minusWeeks(week).minusMinutes(10).toInstant();
            search("kept " + week, then);
            search("wrong " + week, then);
            board.recording(then.plus(Duration.ofDays(3)));
            board.apply(new SearchEvent.Voided(new SearchId("wrong " + week), then.plus(Duration.ofDays(3)), "twice"));
        }
        board.recording(NOW.toInstant());

        assertThat(row(paint(POLICIES, NOW, Scope.FORCE), "stop-searches").expected())
                .isEqualTo(1.0);
    }

    private void search(String id, Instant at) {
        board.recording(at);
        board.apply(new SearchEvent.Recorded(new SearchId(id), at, "leicestershire", NH, DETAILS));
    }

    @Test
    void countsThatVaryMoreThanByChanceHaveAWiderBand() {
        fridays(NOW, 2, 30, 4, 12);
        calls(NOW, 10);

        UnusualView.CountRow row = row(paint(POLICIES, NOW, Scope.FORCE), "calls-999");

        double spread = (10 * 10 + 18 * 18 + 8 * 8 + 0) / 12.0 / 3;
        Band band = Band.of(12, 12 * spread * (1 + 1 / 4.0));
        assertThat(tuple(row.expected(), row.low(), row.high())).isEqualTo(tuple(12.0, band.low(), band.high()));
    }

    @Test
    void saysWhatIsOutsideSinceWhenAndWhere() {
        fridays(NOW, 4, 6, 5, 9);
        calls(NOW, 30);

        UnusualView view = paint(POLICIES, NOW, Scope.FORCE);

        UnusualView.CountRow row = row(view, "calls-999");
        assertThat(row.state()).isEqualTo(State.ABOVE);
        // A call every two minutes from 20:00 on: by 20:15 there are seven or eight where one or two are usual.
        assertThat(row.since())
                .isBetween(
                        NOW.minusMinutes(55).toInstant(), NOW.minusMinutes(45).toInstant());
        assertThat(view.outside())
                .extracting(
                        out -> out.id() + " " + out.area(), UnusualView.OutsideRow::count, UnusualView.OutsideRow::rule)
                .containsExactly(
                        tuple("calls-999 null", 30, "outside the band"), tuple("calls-999 NH", 30, "outside the band"));
        assertThat(row(paint(POLICIES, NOW, Scope.of("NL")), "calls-999").count())
                .isZero();
        assertThat(paint(POLICIES, NOW, Scope.of("NH,NL")).outside()).hasSize(1);
    }

    @Test
    void aPolicyMaySpeakOfSomeOnly() {
        fridays(NOW, 4, 6, 5, 9);
        calls(NOW, 30);
        Duration quarter = Duration.ofMinutes(15);

        assertThat(paint(with(new UnusualRule("calls-999", UnusualRule.Side.ABOVE, quarter, 5)), NOW, Scope.FORCE)
                        .outside())
                .extracting(UnusualView.OutsideRow::rule)
                .containsExactly("above the band for 15 min, 5 or more", "above the band for 15 min, 5 or more");
        assertThat(paint(with(new UnusualRule("any", UnusualRule.Side.ABOVE, Duration.ZERO, 31)), NOW, Scope.FORCE)
                        .outside())
                .isEmpty();
        assertThat(paint(with(new UnusualRule("any", UnusualRule.Side.BELOW, Duration.ZERO, 1)), NOW, Scope.FORCE)
                        .outside())
                .isEmpty();
        assertThat(paint(
                                with(new UnusualRule("any", UnusualRule.Side.EITHER, Duration.ofHours(2), 1)),
                                NOW,
                                Scope.FORCE)
                        .outside())
                .isEmpty();
    }

    @Test
    void sinksBelowTheBandAsWell() {
        fridays(NOW, 40, 44, 39, 41);
        board.recording(NOW.toInstant());

        UnusualView.CountRow row = row(paint(POLICIES, NOW, Scope.FORCE), "calls-999");

        assertThat(tuple(row.count(), row.state())).isEqualTo(tuple(0, State.BELOW));
    }

    @Test
    void saysNothingBeforeThreeWeeksAreKnown() {
        fridays(NOW, 4, 6);
        calls(NOW, 30);

        UnusualView view = paint(POLICIES, NOW, Scope.FORCE);

        assertThat(view.method().weeksKnown()).isEqualTo(2);
        UnusualView.CountRow row = row(view, "calls-999");
        assertThat(tuple(row.count(), row.state(), row.expected())).isEqualTo(tuple(30, State.NO_HISTORY, null));
        assertThat(view.outside()).isEmpty();
    }

    @Test
    void comparesByTheClockOnTheWallWhenTheClocksChange() {
        // The Friday after the last Sunday of October: the weeks before were in summer time.
        ZonedDateTime winter = ZonedDateTime.of(2026, 10, 30, 21, 0, 0, 0, LONDON);
        fridays(winter, 8, 8, 8, 8);
        calls(winter, 8);

        UnusualView.CountRow row = row(paint(POLICIES, winter, Scope.FORCE), "calls-999");

        assertThat(tuple(row.count(), row.expected())).isEqualTo(tuple(8, 8.0));
    }

    @Test
    void showsEachHourOfTheLastTwelve() {
        fridays(NOW, 4, 6, 5, 9);
        calls(NOW, 10);

        List<UnusualView.PastRow> past = row(paint(POLICIES, NOW.plusMinutes(20), Scope.FORCE), "calls-999")
                .past();

        assertThat(past).hasSize(12);
        assertThat(past.getLast().at()).isEqualTo(NOW.toInstant());
        assertThat(past.getLast().count()).isEqualTo(10);
        assertThat(past.getLast().expected()).isEqualTo(6.0);
        assertThat(past.subList(0, 11))
                .allSatisfy(hour -> assertThat(hour.count()).isZero());
    }

    @Test
    void aVoidedCallIsNotCountedAndOneFromTheFutureNeither() {
        fridays(NOW, 4, 6, 5, 9);
        calls(NOW, 3);
        board.apply(new CallEvent.Voided(new CallId("call " + calls), NOW.toInstant(), "test call"));
        received(NOW.plusMinutes(30));

        assertThat(row(paint(POLICIES, NOW, Scope.FORCE), "calls-999").count()).isEqualTo(2);
    }

    /** So many calls on each Friday before, the first of them longest ago, and a quiet start a week before that. */
    private void fridays(ZonedDateTime now, int... many) {
        ZonedDateTime first = now.minusWeeks(many.length);
        received(first.minusHours(2));
        for (int week = 0; week < many.length; week++) {
            calls(first.plusWeeks(week), many[week]);
        }
    }

    /** So many calls spread evenly over the hour before. */
    private void calls(ZonedDateTime end, int many) {
        for (int call = 0; call < many; call++) {
            ZonedDateTime at = end.minusHours(1).plusSeconds(3_600L * call / many);
            board.recording(at.toInstant());
            received(at);
        }
        board.recording(end.toInstant());
    }

    private void received(ZonedDateTime at) {
        if (calls == 0) {
            board.recording(at.toInstant());
        }
        calls++;
        board.apply(new CallEvent.Received(new CallId("call " + calls), at.toInstant(), Line.EMERGENCY, null, NH));
    }

    private UnusualView paint(Policies policies, ZonedDateTime now, Scope scope) {
        // The hour up to now, and not the minute that begins with it.
        Instant end = now.toInstant().minusSeconds(1);
        return (UnusualView) new BoardPainter(policies).paint(ViewKind.UNUSUAL, board, scope, end, false);
    }

    private static UnusualView.CountRow row(UnusualView view, String id) {
        return view.counts().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Policies with(UnusualRule rule) {
        return new Policies(
                "Test Police",
                LONDON,
                POLICIES.versions().stream()
                        .map(policy -> new Policy(
                                policy.version(),
                                policy.from(),
                                policy.grades(),
                                policy.areas(),
                                policy.risks(),
                                policy.thrive(),
                                policy.codes(),
                                policy.reassessAfter(),
                                policy.repeat(),
                                List.of(rule),
                                policy.measures(),
                                policy.harm(),
                                policy.flags(),
                                List.of()))
                        .toList());
    }
}
