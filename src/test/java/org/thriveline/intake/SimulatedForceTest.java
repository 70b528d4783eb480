package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallCommand;
import org.thriveline.call.Line;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.missing.MissingCommand;
import org.thriveline.policy.Grade;
import org.thriveline.policy.TestPolicies;
import org.thriveline.stopsearch.SearchCommand;

class SimulatedForceTest {
    private static final Instant START = Instant.parse("2026-11-20T10:20:00Z");

    @Test
    void theSameSeedSaysTheSameHoweverOftenItIsAsked() {
        Instant end = START.plus(Duration.ofHours(5));
        SimulatedForce often = force(1, START);
        List<RecordSteps> parts = new ArrayList<>();
        for (Instant at = START; !at.isAfter(end); at = at.plusSeconds(7)) {
            parts.addAll(often.until(at));
        }
        parts.addAll(often.until(end));

        assertThat(parts)
                .isEqualTo(force(1, START).until(end))
                .isNotEqualTo(force(2, START).until(end));
    }

    @Test
    void begunAnewItGoesOnUnderTheSameNumbers() {
        Instant later = START.plus(Duration.ofMinutes(90));
        Instant end = START.plus(Duration.ofHours(3));

        List<RecordSteps> anew = force(1, later).until(end);

        assertThat(anew).hasSizeGreaterThan(200);
        assertThat(new HashSet<>(force(1, START).until(end))).containsAll(anew);
    }

    @Test
    void stepsComeInTheOrderInWhichTheyHappen() {
        SimulatedForce force = force(1, START);
        Instant next = force.next();
        List<Instant> times = force.until(START.plus(Duration.ofHours(6))).stream()
                .map(steps -> steps.commands().getFirst().at())
                .toList();

        assertThat(times).isSorted().first().isEqualTo(next);
        assertThat(next).isAfterOrEqualTo(START);
        assertThat(force.next()).isAfter(START.plus(Duration.ofHours(6)));
    }

    @Test
    void theDaysDemandIsTheReferenceForces() {
        int days = 40;
        Map<String, Integer> counts = new HashMap<>();
        for (RecordSteps steps : force(3, START).until(START.plus(Duration.ofDays(days)))) {
            String kind = switch (steps.commands().getFirst()) {
                case CallCommand.Receive call -> call.line() == Line.EMERGENCY ? "999" : "101";
                case IncidentCommand.RecordIncident _ -> "incident";
                case MissingCommand.Report _ -> "missing";
                case SearchCommand.RecordSearch _ -> "search";
                default -> "later";
            };
            counts.merge(kind, 1, Integer::sum);
        }

        assertThat(perDay(counts, "999", days)).isCloseTo(436, within(12.0));
        assertThat(perDay(counts, "101", days)).isCloseTo(968, within(18.0));
        assertThat(perDay(counts, "incident", days)).isCloseTo(673, within(25.0));
        assertThat(perDay(counts, "missing", days)).isCloseTo(13, within(2.0));
        assertThat(perDay(counts, "search", days)).isCloseTo(10, within(2.0));
    }

    @Test
    void mostTargetsAreMetAsARealForceMeetsThem() {
        Map<IncidentId, Instant> recorded = new HashMap<>();
        Map<IncidentId, Grade> grades = new HashMap<>();
        Map<Grade, List<Duration>> waits = new HashMap<>();
        for (RecordSteps steps : force(3, START).until(START.plus(Duration.ofDays(20)))) {
            switch (steps.commands().getFirst()) {
                case IncidentCommand.RecordIncident incident -> recorded.put(incident.id(), incident.at());
                case IncidentCommand.SetGrade set -> grades.put(set.id(), set.grade());
                case IncidentCommand.Arrive arrive ->
                    waits.computeIfAbsent(grades.get(arrive.id()), _ -> new ArrayList<>())
                            .add(Duration.between(recorded.get(arrive.id()), arrive.at()));
                default -> {}
            }
        }

        assertThat(share(waits.getOrDefault(new Grade(1), List.of()), 15)).isCloseTo(0.85, within(0.05));
        assertThat(share(waits.getOrDefault(new Grade(2), List.of()), 60)).isCloseTo(0.82, within(0.05));
    }

    private static double share(List<Duration> waits, int minutes) {
        return waits.stream()
                        .filter(wait -> wait.compareTo(Duration.ofMinutes(minutes)) <= 0)
                        .count()
                / (double) waits.size();
    }

    private static double perDay(Map<String, Integer> counts, String kind, int days) {
        return counts.getOrDefault(kind, 0) / (double) days;
    }

    private static SimulatedForce force(long seed, Instant from) {
        return new SimulatedForce(TestPolicies.policies(), seed, from);
    }
}
