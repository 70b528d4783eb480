package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.thriveline.demand.AttendanceClock;
import org.thriveline.demand.AttendanceClocks;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.incident.IncidentId;
import org.thriveline.policy.AreaCode;
import org.thriveline.policy.ClosingCode;
import org.thriveline.policy.Grade;
import org.thriveline.policy.OpeningCode;
import org.thriveline.policy.Qualifier;

class JourneysTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 7, 1);
    private static final LocalDate LAST = LocalDate.of(2018, 9, 30);

    @Property(tries = 500)
    void countsWhatGoingThroughTheHistoryAgainCounts(@ForAll long seed) {
        List<IncidentEvent> history = Lives.anyhow(seed);

        assertThat(said(journeys(history))).isEqualTo(new ReckonedJourneys(history).counts);
    }

    @Property(tries = 500)
    void aDowngradeIsNearABreachByTheBoardsRule(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<IncidentEvent> history = new ArrayList<>();
        List<Instant> near = new ArrayList<>();
        for (int number = 0; number < 20; number++) {
            List<IncidentEvent> life = Lives.inOrder(random, number);
            history.addAll(life);
            near.addAll(nearByClocks(life));
        }

        JourneyFigures.NearBreach figures = journeys(history).nearBreach();

        assertThat(figures.rows()).extracting(JourneyFigures.NearRow::at).containsExactlyInAnyOrderElementsOf(near);
        assertThat(figures.near()).isEqualTo(near.size());
    }

    /** When the grade was lowered while a clock of the board ran that had the policy's minutes left, or fewer. */
    private static List<Instant> nearByClocks(List<IncidentEvent> life) {
        List<AttendanceClock> clocks = AttendanceClocks.of(life, Lives.POLICIES, Lives.NOW);
        Instant opened = life.getFirst().at();
        List<Instant> near = new ArrayList<>();
        for (IncidentEvent event : life) {
            if (event instanceof IncidentEvent.Regraded e
                    && e.to().number() > e.from().number()
                    && clocks.stream()
                            .anyMatch(clock -> e.at().equals(clock.stopped())
                                    && !e.at().isBefore(clock.due().minus(Lives.POLICIES.at(opened).flags().nearBreach())))) {
                near.add(e.at());
            }
        }
        return near;
    }

    @Test
    void tellsASmallHistoryWhole() {
        Instant at = Instant.parse("2018-07-10T12:00:00Z");
        List<IncidentEvent> history = new ArrayList<>();
        history.addAll(List.of(
                recorded("a", at, "rtc"),
                new IncidentEvent.ThriveAssessed(id("a"), at.plusSeconds(30), "handler", List.of()),
                new IncidentEvent.Graded(id("a"), at.plusSeconds(60), new Grade(1)),
                new IncidentEvent.ThriveReassessed(id("a"), at.plusSeconds(600), "handler", List.of()),
                new IncidentEvent.Regraded(id("a"), at.plusSeconds(660), new Grade(1), new Grade(2), null),
                new IncidentEvent.Closed(id("a"), at.plusSeconds(4_260), new ClosingCode("theft"))));
        history.addAll(List.of(
                recorded("b", at, "rtc"),
                new IncidentEvent.Graded(id("b"), at.plusSeconds(120), new Grade(2)),
                new IncidentEvent.Regraded(id("b"), at.plusSeconds(180), new Grade(2), new Grade(1), null),
                new IncidentEvent.Resolved(id("b"), at.plusSeconds(780)),
                new IncidentEvent.Closed(id("b"), at.plusSeconds(900), new ClosingCode("rtc"))));
        history.add(recorded("c", at, "unlisted"));

        assertThat(journeys(history))
                .isEqualTo(new JourneyFigures(
                        3,
                        1,
                        2,
                        1,
                        1,
                        List.of(move(0, 1, 1), move(0, 2, 1), move(1, 2, 1), move(2, 1, 1)),
                        List.of(
                                new JourneyFigures.End(null, null, 1),
                                new JourneyFigures.End(new Grade(1), new Grade(2), 1),
                                new JourneyFigures.End(new Grade(2), new Grade(1), 1)),
                        List.of(
                                new JourneyFigures.Path(List.of(), 1),
                                new JourneyFigures.Path(List.of(new Grade(1), new Grade(2)), 1),
                                new JourneyFigures.Path(List.of(new Grade(2), new Grade(1)), 1)),
                        new JourneyFigures.OtherPaths(0, 0),
                        List.of(
                                new JourneyFigures.Stay(null, 2, 60L, 120L, 1),
                                new JourneyFigures.Stay(new Grade(1), 2, 600L, 600L, 0),
                                new JourneyFigures.Stay(new Grade(2), 2, 60L, 3_600L, 0)),
                        0,
                        new JourneyFigures.NearBreach(
                                List.of(10L),
                                1,
                                1,
                                0,
                                List.of(move(1, 2, 1)),
                                List.of(new JourneyFigures.NearRow(
                                        "a",
                                        "Road traffic collision",
                                        new AreaCode("NH"),
                                        new Grade(1),
                                        new Grade(2),
                                        at.plusSeconds(660),
                                        at.plusSeconds(1_200))),
                                0),
                        new JourneyFigures.Assessed(
                                2,
                                1,
                                0,
                                0,
                                1,
                                new JourneyFigures.Gap(1, 60L),
                                new JourneyFigures.Gap(0, null))));
    }

    @Test
    void codesAreCountedWithTheirLabelsAndTheOpenApart() {
        Instant at = Instant.parse("2018-07-10T12:00:00Z");
        List<IncidentEvent> history = List.of(
                recorded("a", at, "rtc"),
                new IncidentEvent.Closed(id("a"), at.plusSeconds(60), new ClosingCode("rtc")),
                recorded("b", at, "rtc"),
                new IncidentEvent.Closed(id("b"), at.plusSeconds(60), new ClosingCode("theft")),
                recorded("c", at, "rtc"),
                recorded("d", at, "unlisted"),
                new IncidentEvent.Closed(id("d"), at.plusSeconds(60), new ClosingCode("theft")),
                new IncidentEvent.Reopened(id("d"), at.plusSeconds(90), null),
                new IncidentEvent.Reclassified(id("d"), at.plusSeconds(95), null, new ClosingCode("rtc")));
        CodeTable table = new CodeTable();
        facts(history).forEach(entry -> table.add(entry.getValue()));

        assertThat(table.figures(Map.of("rtc", "Road traffic collision", "theft", "Theft")))
                .isEqualTo(new CodeFigures(
                        4,
                        2,
                        1,
                        1,
                        List.of(
                                new CodeFigures.OpeningRow(
                                        "rtc",
                                        "Road traffic collision",
                                        3,
                                        1,
                                        1,
                                        1,
                                        List.of(
                                                new CodeFigures.Closing("rtc", "Road traffic collision", 1),
                                                new CodeFigures.Closing("theft", "Theft", 1))),
                                new CodeFigures.OpeningRow("unlisted", "unlisted", 1, 1, 0, 0, List.of())),
                        List.of(
                                new CodeFigures.Closing("rtc", "Road traffic collision", 1),
                                new CodeFigures.Closing("theft", "Theft", 1))));
    }

    private static JourneyFigures journeys(List<IncidentEvent> history) {
        Journeys journeys = new Journeys(Lives.POLICIES);
        facts(history).forEach(entry -> journeys.add(entry.getKey(), entry.getValue()));
        return journeys.figures();
    }

    static List<Map.Entry<String, IncidentFact>> facts(List<IncidentEvent> history) {
        Facts facts = new Facts(Lives.POLICIES.zone());
        history.forEach(facts::apply);
        return facts.incidents(FIRST, LAST).toList();
    }

    /** The figures in the words of the reckoning. */
    private static Map<String, Integer> said(JourneyFigures figures) {
        Map<String, Integer> said = new TreeMap<>();
        said.put("incidents", figures.incidents());
        said.put("up", figures.up());
        said.put("down", figures.down());
        said.put("out of order", figures.outOfOrder());
        figures.moves().forEach(move -> said.put("move " + word(move.from()) + word(move.to()), move.count()));
        figures.ends().forEach(end -> said.put("end " + word(end.first()) + word(end.last()), end.count()));
        figures.paths()
                .forEach(path -> said.put(
                        "path "
                                + String.join(
                                        ">", path.grades().stream().map(Grade::toString).toList()),
                        path.count()));
        figures.stays().forEach(stay -> {
            said.put("open " + word(stay.grade()), stay.open());
            lengths(said, "stay " + word(stay.grade()), stay.count(), stay.medianSeconds());
            if (stay.p90Seconds() != null) {
                said.put("stay " + word(stay.grade()) + " p90", Math.toIntExact(stay.p90Seconds()));
            }
        });
        JourneyFigures.Assessed assessed = figures.assessments();
        said.put("assessed truefalse", assessed.before());
        said.put("assessed falsetrue", assessed.after());
        said.put("assessed truetrue", assessed.both());
        said.put("assessed falsefalse", assessed.neither());
        lengths(said, "gap before", assessed.gapBefore().count(), assessed.gapBefore().medianSeconds());
        lengths(said, "gap after", assessed.gapAfter().count(), assessed.gapAfter().medianSeconds());
        said.values().removeIf(count -> count == 0);
        return said;
    }

    private static void lengths(Map<String, Integer> said, String what, int count, @Nullable Long median) {
        said.put(what + " n", count);
        if (median != null) {
            said.put(what + " median", Math.toIntExact(median));
        }
    }

    private static String word(@Nullable Grade grade) {
        return grade == null ? "-" : grade.toString();
    }

    private static Move move(int from, int to, int count) {
        return new Move(from == 0 ? null : new Grade(from), new Grade(to), count);
    }

    private static IncidentId id(String id) {
        return new IncidentId(id);
    }

    private static IncidentEvent recorded(String id, Instant at, String opening) {
        return new IncidentEvent.Recorded(
                id(id), at, new OpeningCode(opening), new AreaCode("NH"), null, null, Qualifier.sorted(List.of()));
    }
}
