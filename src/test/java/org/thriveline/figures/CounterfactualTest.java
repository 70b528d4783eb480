package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.thriveline.demand.AttendanceClock;
import org.thriveline.demand.AttendanceClocks;
import org.thriveline.figures.CounterfactualFigures.AttendanceRow;
import org.thriveline.figures.CounterfactualFigures.Attended;
import org.thriveline.figures.CounterfactualFigures.FlagRow;
import org.thriveline.figures.CounterfactualFigures.GradeRow;
import org.thriveline.figures.CounterfactualFigures.Pair;
import org.thriveline.figures.CounterfactualFigures.RuleRow;
import org.thriveline.figures.CounterfactualFigures.TargetFigures;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.CandidateFile;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Qualifier;
import org.thriveline.policy.TargetClock;

class CounterfactualTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 8, 14);
    private static final Instant NOON = Instant.parse("2018-07-10T12:00:00Z");

    /** Emergencies in 10 minutes in towns, thefts as emergencies, assessments sooner and older. */
    private static final Policies STRICTER = CandidateFile.read("stricter.yaml", """
        version: stricter
        grades:
          - {grade: 1, label: Immediate, target: {clock: from-call, urban-minutes: 10, rural-minutes: 20}}
          - {grade: 2, label: Priority, target: {clock: from-grade, urban-minutes: 60, rural-minutes: 60}}
          - {grade: 3, label: Negotiated, target: {clock: from-dispatch, urban-minutes: 30, rural-minutes: 40}}
        reassess-after-minutes: 5
        flags: {assess-within-minutes: 2, near-breach-minutes: 10}
        grade-rules:
          - {opening: theft, qualifiers: [domestic], grade: 2}
          - {opening: [theft, drugs], grade: 1}
          - {opening: nothing, grade: 3}
        """, Lives.POLICIES);

    @Property(tries = 300)
    void underTheSameRulesNothingIsOtherwise(@ForAll long seed) {
        Policies same = CandidateFile.read("same.yaml", "version: same", Lives.POLICIES);
        CounterfactualFigures figures = run(Lives.anyhow(seed), same, LocalDate.of(2018, 9, 30));

        assertThat(figures.grades()).allSatisfy(row -> {
            assertThat(row.candidate()).isEqualTo(row.inForce());
            assertThat(row.change()).isZero();
            assertThat(row.candidateLabel()).isEqualTo(row.label());
        });
        assertThat(figures.moves()).allSatisfy(move -> assertThat(move.to()).isEqualTo(move.from()));
        assertThat(figures.moves().stream().mapToInt(Move::count).sum()).isEqualTo(figures.incidents());
        assertThat(figures.attendance())
                .allSatisfy(row -> assertThat(row.candidate()).isEqualTo(row.inForce()));
        assertThat(figures.pastTarget()).isEqualTo(unchanged(figures.pastTarget().inForce()));
        assertThat(figures.flags()).allSatisfy(flag -> {
            assertThat(flag.candidate()).isEqualTo(flag.inForce());
            assertThat(flag.newly() + flag.noLonger()).isZero();
        });
        assertThat(figures.rules()).isEmpty();
    }

    @Property(tries = 300)
    void pastTargetIsWhatTheClocksOfTheBoardSay(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<IncidentEvent> history = new ArrayList<>();
        int inForce = 0;
        int candidate = 0;
        Policies looser = CandidateFile.read("looser.yaml", """
            version: looser
            grades:
              - {grade: 1, label: a, target: {clock: from-dispatch, urban-minutes: 15, rural-minutes: 15}}
              - {grade: 2, label: b}
              - {grade: 4, label: c, target: {clock: from-call, urban-minutes: 45, rural-minutes: 90}}
            """, Lives.POLICIES);
        for (int number = 0; number < 20; number++) {
            List<IncidentEvent> life = Lives.inOrder(random, number);
            history.addAll(life);
            inForce += past(life, Lives.POLICIES) ? 1 : 0;
            candidate += past(life, looser) ? 1 : 0;
        }

        Pair past = run(history, looser, LAST).pastTarget();

        assertThat(List.of(past.inForce(), past.candidate())).containsExactly(inForce, candidate);
        assertThat(past.candidate() - past.inForce()).isEqualTo(past.newly() - past.noLonger());
    }

    /** Whether the last clock that was not replaced by another ran out before anybody was there. */
    private static boolean past(List<IncidentEvent> life, Policies policies) {
        List<AttendanceClock> clocks = AttendanceClocks.of(life, policies, Lives.NOW).stream()
                .filter(clock -> clock.state() != AttendanceClock.State.REPLACED)
                .toList();
        return clocks.stream()
                .anyMatch(clock -> switch (clock.state()) {
                    case MISSED, LATE -> true;
                    case NOT_NEEDED -> clock.due().isBefore(clock.stopped());
                    case MET, RUNNING, REPLACED -> false;
                });
    }

    @Test
    void tellsASmallQuarterWholeUnderBothPolicies() {
        List<IncidentEvent> history = new ArrayList<>();
        // There after 12 minutes: late only under the candidate. Assessed after a minute, and then not for eleven.
        history.addAll(List.of(
                recorded("late", "rtc"),
                new IncidentEvent.ThriveAssessed(id("late"), at(1), "handler", List.of()),
                new IncidentEvent.Graded(id("late"), at(2), new Grade(1)),
                new IncidentEvent.Arrived(id("late"), at(12), null),
                new IncidentEvent.Closed(id("late"), at(30), new ClosingCode("rtc"))));
        // Graded 2 by people, 1 by the second rule: there after 50 minutes.
        history.addAll(List.of(
                recorded("theft", "theft"),
                new IncidentEvent.Graded(id("theft"), at(1), new Grade(2)),
                new IncidentEvent.Arrived(id("theft"), at(50), null),
                new IncidentEvent.Closed(id("theft"), at(60), new ClosingCode("theft"))));
        // Graded 1 by people and late, 2 by the first rule and not late; its downgrade near the breach is not made.
        history.addAll(List.of(
                recorded("domestic", "theft", Qualifier.DOMESTIC, Qualifier.HATE),
                new IncidentEvent.Graded(id("domestic"), at(1), new Grade(1)),
                new IncidentEvent.Arrived(id("domestic"), at(40), null),
                new IncidentEvent.Closed(id("domestic"), at(45), new ClosingCode("theft"))));
        // No grade, and still open; and one that the candidate has no such grade for.
        history.add(recorded("open", "unlisted"));
        history.addAll(List.of(
                recorded("telephone", "rtc"),
                new IncidentEvent.Graded(id("telephone"), at(1), new Grade(1)),
                new IncidentEvent.Regraded(id("telephone"), at(9), new Grade(1), new Grade(4), null),
                new IncidentEvent.Closed(id("telephone"), at(20), new ClosingCode("rtc"))));

        CounterfactualFigures figures = run(history, STRICTER, LAST);

        TargetFigures fifteen = new TargetFigures(TargetClock.FROM_CALL, 15, 20);
        TargetFigures ten = new TargetFigures(TargetClock.FROM_CALL, 10, 20);
        TargetFigures sixty = new TargetFigures(TargetClock.FROM_GRADE, 60, 60);
        TargetFigures dispatch = new TargetFigures(TargetClock.FROM_DISPATCH, 30, 40);
        assertThat(figures)
                .isEqualTo(new CounterfactualFigures(
                        5,
                        List.of(
                                new GradeRow(null, null, null, 1, 1, 0),
                                new GradeRow(new Grade(1), "Emergency", "Immediate", 2, 2, 0),
                                new GradeRow(new Grade(2), "Priority", "Priority", 1, 1, 0),
                                new GradeRow(new Grade(3), "Negotiated", "Negotiated", 0, 0, 0),
                                new GradeRow(new Grade(4), "Telephone", null, 1, 1, 0)),
                        List.of(move(0, 0), move(1, 1), move(1, 2), move(2, 1), move(4, 4)),
                        List.of(
                                new AttendanceRow(
                                        new Grade(1),
                                        new Attended(fifteen, 2, 1, 1, 0, 0, 0, 50.0),
                                        new Attended(ten, 2, 0, 2, 0, 0, 0, 0.0)),
                                new AttendanceRow(
                                        new Grade(2),
                                        new Attended(sixty, 1, 1, 0, 0, 0, 0, 100.0),
                                        new Attended(sixty, 1, 1, 0, 0, 0, 0, 100.0)),
                                new AttendanceRow(
                                        new Grade(3),
                                        new Attended(dispatch, 0, 0, 0, 0, 0, 0, null),
                                        new Attended(dispatch, 0, 0, 0, 0, 0, 0, null))),
                        new Pair(1, 2, 2, 1),
                        List.of(
                                new FlagRow("unassessed", "No THRIVE assessment in time", 15L, 2L, 4, 4, 0, 0),
                                new FlagRow(
                                        "stale", "Open with an assessment older than allowed", 60L, 5L, 0, 1, 1, 0),
                                new FlagRow("nearBreach", "Downgraded near a breach", 10L, 10L, 1, 1, 0, 0)),
                        List.of(
                                new RuleRow(
                                        List.of("theft"),
                                        new TreeSet<>(List.of(Qualifier.DOMESTIC)),
                                        new Grade(2),
                                        1,
                                        1),
                                new RuleRow(List.of("drugs", "theft"), new TreeSet<>(), new Grade(1), 1, 1),
                                new RuleRow(List.of("nothing"), new TreeSet<>(), new Grade(3), 0, 0)),
                        Replay.REPLAYED,
                        Replay.NOT_REPLAYED));
    }

    @Test
    void aRuleGradesWhenAPersonFirstDidAndNothingFollows() {
        List<IncidentEvent> history = List.of(
                recorded("a", "theft"),
                new IncidentEvent.Graded(id("a"), at(5), new Grade(2)),
                new IncidentEvent.Regraded(id("a"), at(8), new Grade(2), new Grade(4), null),
                new IncidentEvent.Arrived(id("a"), at(9), null),
                recorded("b", "theft"),
                recorded("c", "theft"),
                new IncidentEvent.Arrived(id("c"), at(3), null),
                new IncidentEvent.Graded(id("c"), at(5), new Grade(2)));
        Map<String, List<GradeStep>> steps = Map.of(
                "a", List.of(new GradeStep(at(5).getEpochSecond(), new Grade(1))),
                "b", List.of(new GradeStep(NOON.getEpochSecond(), new Grade(1))),
                "c", List.of(new GradeStep(at(5).getEpochSecond(), new Grade(1))));
        Map<String, Integer> attendedAs = Map.of("a", 1, "b", 0, "c", 0);

        for (Map.Entry<String, IncidentFact> entry : JourneysTest.facts(history)) {
            MappedGrade mapped = MappedGrade.of(entry.getValue(), STRICTER.on(LAST));

            assertThat(mapped.fact().grades()).isEqualTo(steps.get(entry.getKey()));
            assertThat(mapped.fact().attendedAs()).isEqualTo(attendedAs.get(entry.getKey()));
            assertThat(mapped.by()).isEqualTo(STRICTER.on(LAST).mappings().get(1));
        }
    }

    private static CounterfactualFigures run(
            List<IncidentEvent> history, Policies candidate, LocalDate last) {
        Counterfactual counterfactual = new Counterfactual(Lives.POLICIES, candidate, Lives.NOW);
        JourneysTest.facts(history).forEach(entry -> counterfactual.add(entry.getValue()));
        return counterfactual.figures(FIRST, last);
    }

    private static Pair unchanged(int both) {
        return new Pair(both, both, 0, 0);
    }

    private static Move move(int from, int to) {
        return new Move(from == 0 ? null : new Grade(from), to == 0 ? null : new Grade(to), 1);
    }

    private static Instant at(int minute) {
        return NOON.plusSeconds(60L * minute);
    }

    private static IncidentId id(String id) {
        return new IncidentId(id);
    }

    private static IncidentEvent recorded(String id, String opening, Qualifier... qualifiers) {
        return new IncidentEvent.Recorded(
                id(id),
                NOON,
                new OpeningCode(opening),
                new AreaCode("NC"),
                null,
                null,
                Qualifier.sorted(List.of(qualifiers)));
    }
}
