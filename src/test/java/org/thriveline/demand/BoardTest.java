package org.thriveline.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.demand.BoardView.Abandoned;
import org.thriveline.demand.BoardView.Attention;
import org.thriveline.demand.BoardView.CallCounts;
import org.thriveline.demand.BoardView.GradeRow;
import org.thriveline.demand.BoardView.LineRow;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.AgeGroup;
import org.thriveline.missing.MissingEvent;
import org.thriveline.missing.MissingFrom;
import org.thriveline.missing.MissingId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Policies;
import org.thriveline.policy.RiskLevel;
import org.thriveline.policy.TargetClock;
import org.thriveline.policy.TestPolicies;
import org.thriveline.stopsearch.SearchDetails;
import org.thriveline.stopsearch.SearchEvent;
import org.thriveline.stopsearch.SearchId;

/** A Saturday night in summer time: midnight in London is 23:00 UTC. */
class BoardTest {
    private static final Instant NOW = Instant.parse("2026-08-01T21:00:00Z");
    private static final AreaCode NH = new AreaCode("NH");
    private static final Policies POLICIES = TestPolicies.policies();

    private static final CallCounts NO_CALLS = new CallCounts(0, 0, 0, null, null, new Abandoned(0, 0, 0));

    private final Board board = new Board(POLICIES);

    @Test
    void countsOpenIncidentsByGradeAndStage() {
        opened("late", "NH", ago(16));
        graded("late", 1, ago(15));
        opened("soon", null, ago(6));
        graded("soon", 1, ago(6));
        dispatched("soon", ago(4));
        opened("there", "NH", ago(40));
        graded("there", 1, ago(39));
        dispatched("there", ago(38));
        arrived("there", ago(30));
        opened("no target", "NL", ago(300));
        graded("no target", 2, ago(290));
        opened("ungraded", "NL", ago(1));
        opened("over", "NL", ago(60));
        closed("over", ago(50));

        BoardView.Incidents incidents = paint(null).incidents();

        assertThat(incidents.open()).isEqualTo(5);
        assertThat(incidents.grades())
                .containsExactly(
                        new GradeRow(new Grade(1), "Grade 1", TARGET, 3, 0, 1, 1, 1, 0, 1, 1, ago(16)),
                        new GradeRow(new Grade(2), "Grade 2", null, 1, 0, 1, 0, 0, 0, 0, 0, ago(300)),
                        new GradeRow(new Grade(3), "Grade 3", null, 0, 0, 0, 0, 0, 0, 0, 0, null),
                        new GradeRow(new Grade(4), "Grade 4", null, 0, 0, 0, 0, 0, 0, 0, 0, null),
                        new GradeRow(null, "Ungraded", null, 1, 1, 0, 0, 0, 0, 0, 0, ago(1)));
        assertThat(incidents.attention())
                .containsExactly(
                        new Attention("late", new Grade(1), "rtc", NH, Stage.AWAITING_DISPATCH, ago(16), ago(1), true),
                        new Attention("soon", new Grade(1), "rtc", null, Stage.EN_ROUTE, ago(6), ago(-9), false));
    }

    private static final BoardView.TargetView TARGET = new BoardView.TargetView(TargetClock.FROM_CALL, 15, 20);

    @Test
    void showsOneAreaButListsThemAll() {
        opened("here", "NH", ago(5));
        opened("elsewhere", "NL", ago(6));
        opened("nowhere", null, ago(7));
        opened("area of an older policy", "OLD", ago(8));

        BoardView.Incidents incidents = paint("NH").incidents();

        assertThat(incidents.open()).isEqualTo(1);
        assertThat(incidents.areas())
                .extracting(BoardView.AreaRow::name, BoardView.AreaRow::open, BoardView.AreaRow::oldestWaitingSince)
                .containsExactly(
                        tuple("NH", 1, ago(5)), tuple("NL", 1, ago(6)), tuple("No area of this policy", 2, ago(8)));
    }

    @Test
    void anIncidentReopenedDaysLaterIsThereAgainAsItWas() {
        opened("i", "NH", ago(9_000));
        graded("i", 2, ago(9_000));
        closed("i", ago(8_900));
        board.recording(ago(200));
        assertThat(paint(null).incidents().open()).isZero();

        board.apply(new IncidentEvent.Reopened(id("i"), ago(100), null));

        assertThat(paint("NH").incidents().grades().get(1))
                .isEqualTo(new GradeRow(new Grade(2), "Grade 2", null, 1, 0, 1, 0, 0, 0, 0, 0, ago(100)));
    }

    @Test
    void countsCallsByWhenTheyWereReceived() {
        received("waiting", Line.EMERGENCY, ago(1));
        answered(received("in time", Line.EMERGENCY, ago(10)), Duration.ofSeconds(10));
        answered(received("late", Line.EMERGENCY, ago(20)), Duration.ofSeconds(11));
        answered(received("before the hour", Line.EMERGENCY, ago(61)), Duration.ofSeconds(1));
        CallEvent.Received gone = received("gone", Line.EMERGENCY, ago(30));
        board.apply(new CallEvent.Abandoned(gone.id(), ago(29), AbandonStage.IN_QUEUE));
        received("yesterday in London", Line.NON_EMERGENCY, Instant.parse("2026-07-31T22:59:00Z"));
        received("today in London", Line.NON_EMERGENCY, Instant.parse("2026-07-31T23:00:00Z"));
        board.apply(
                new CallEvent.Voided(received("void", Line.EMERGENCY, ago(5)).id(), ago(4), "test call"));

        assertThat(paint(null).calls().lines())
                .containsExactly(
                        new LineRow(
                                Line.EMERGENCY,
                                1,
                                ago(1),
                                new CallCounts(2, 1, 1, 10_000L, 10_000L, new Abandoned(0, 0, 0)),
                                new CallCounts(4, 2, 1, 10_500L, 11_000L, new Abandoned(0, 1, 0)),
                                new CallCounts(5, 3, 2, 7_333L, 11_000L, new Abandoned(0, 1, 0))),
                        new LineRow(
                                Line.NON_EMERGENCY,
                                2,
                                Instant.parse("2026-07-31T22:59:00Z"),
                                NO_CALLS,
                                NO_CALLS,
                                new CallCounts(1, 0, 0, null, null, new Abandoned(0, 0, 0))),
                        new LineRow(Line.ONLINE, 0, null, NO_CALLS, NO_CALLS, NO_CALLS));
    }

    @Test
    void countsPeopleStillMissingByRisk() {
        missing("1", "high", "NH", ago(500));
        missing("2", "medium", "NL", ago(400));
        missing("3", "medium", "NL", ago(300));
        board.apply(new MissingEvent.RiskChanged(
                new MissingId("3"), ago(200), new RiskLevel("medium"), new RiskLevel("high")));
        missing("4", "low", "NH", ago(300));
        board.apply(new MissingEvent.Found(new MissingId("4"), ago(100)));

        assertThat(paint(null).missing().risks())
                .extracting(row -> Map.entry(row.risk().value() + " since " + row.longestSince(), row.open()))
                .containsExactly(
                        Map.entry("high since " + ago(500), 2),
                        Map.entry("medium since " + ago(400), 1),
                        Map.entry("low since null", 0),
                        Map.entry("absent since null", 0));
        assertThat(paint("NH").missing().open()).isEqualTo(1);
    }

    @Test
    void countsTodaysStopSearchesByTheLondonDay() {
        searched("yesterday", Instant.parse("2026-07-31T22:59:59Z"));
        searched("today", Instant.parse("2026-07-31T23:00:00Z"));
        searched("now", NOW);
        board.apply(new SearchEvent.Voided(new SearchId("now"), NOW, "entered twice"));

        assertThat(paint(null).stopSearches())
                .isEqualTo(new BoardView.StopSearches(
                        1, List.of(new BoardView.ObjectRow(null, 1)), List.of(new BoardView.OutcomeRow(null, 1, 0))));
    }

    @Test
    void doesNotGrowWithHistory() {
        Instant at = ago(0);
        for (int day = 0; day < 400; day++) {
            at = NOW.plus(Duration.ofDays(day));
            answered(received("call " + day, Line.EMERGENCY, at), Duration.ofSeconds(3));
            searched("search " + day, at);
            missing("missing " + day, "low", "NH", at);
            board.apply(new MissingEvent.Found(new MissingId("missing " + day), at));
            opened("incident " + day, "NH", at);
            closed("incident " + day, at);
            board.recording(at);
        }

        assertThat(board.calls().all()).hasSize(2);
        assertThat(board.searches().recent()).hasSize(2);
        assertThat(board.searches().all()).hasSize(58);
        assertThat(board.missing()).isEmpty();
        assertThat(board.incidents().all()).hasSize(31);
    }

    private BoardView paint(@Nullable String area) {
        return (BoardView) new BoardPainter(POLICIES).paint(ViewKind.BOARD, board, Scope.of(area), NOW, false);
    }

    private static Instant ago(long minutes) {
        return NOW.minus(Duration.ofMinutes(minutes));
    }

    private static IncidentId id(String number) {
        return new IncidentId(number);
    }

    private void opened(String number, @Nullable String area, Instant at) {
        board.apply(new IncidentEvent.Recorded(
                id(number),
                at,
                new OpeningCode("rtc"),
                area == null ? null : new AreaCode(area),
                null,
                null,
                new TreeSet<>()));
    }

    private void graded(String number, int grade, Instant at) {
        board.apply(new IncidentEvent.Graded(id(number), at, new Grade(grade)));
    }

    private void dispatched(String number, Instant at) {
        board.apply(new IncidentEvent.Dispatched(id(number), at, null));
    }

    private void arrived(String number, Instant at) {
        board.apply(new IncidentEvent.Arrived(id(number), at, null));
    }

    private void closed(String number, Instant at) {
        board.apply(new IncidentEvent.Closed(id(number), at, new ClosingCode("rtc")));
    }

    private CallEvent.Received received(String number, Line line, Instant at) {
        CallEvent.Received event = new CallEvent.Received(new CallId(number), at, line, null, null);
        board.apply(event);
        return event;
    }

    private void answered(CallEvent.Received call, Duration wait) {
        board.apply(new CallEvent.Answered(call.id(), call.at().plus(wait)));
        board.apply(new CallEvent.Ended(call.id(), call.at().plus(wait).plusSeconds(60)));
    }

    private void missing(String number, String risk, String area, Instant at) {
        board.apply(new MissingEvent.Reported(
                new MissingId(number),
                at,
                new PersonKey("p"),
                AgeGroup.CHILD,
                MissingFrom.HOME,
                new RiskLevel(risk),
                new AreaCode(area)));
    }

    private void searched(String number, Instant at) {
        board.apply(new SearchEvent.Recorded(
                new SearchId(number),
                at,
                "leicestershire",
                null,
                new SearchDetails("Person search", null, null, null, null, null, null, null, null, null, null, null)));
    }
}
