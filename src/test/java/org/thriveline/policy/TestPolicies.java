package org.thriveline.policy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A small force for tests: until 10 March 2020 without grade 4 and area NL, and with area OLD; from then on without OLD. */
public final class TestPolicies {
    private static final MeasureRule MEASURE = new MeasureRule(
            "calls.999",
            "999 calls",
            "Calls",
            "Calls that came in on 999.",
            MeasureRule.Records.CALLS,
            Map.of("line", List.of("999")),
            MeasureRule.Tallied.RECORDS,
            null);

    private TestPolicies() {}

    /** Returns both versions. */
    public static Policies policies() {
        return new Policies(
                "Test Police",
                ZoneId.of("Europe/London"),
                List.of(
                        version(LocalDate.of(2019, 4, 1), List.of(1, 2, 3), List.of("NH", "OLD")),
                        version(LocalDate.of(2020, 3, 11), List.of(1, 2, 3, 4), List.of("NH", "NL"))));
    }

    private static Policy version(LocalDate from, List<Integer> grades, List<String> areas) {
        return new Policy(
                from.toString(),
                from,
                grades.stream().map(TestPolicies::grade).toList(),
                areas.stream().map(TestPolicies::area).toList(),
                Stream.of("high", "medium", "low", "absent")
                        .map(level -> new RiskRule(new RiskLevel(level), level))
                        .toList(),
                Stream.of("T", "H", "R", "I", "V", "E")
                        .map(letter -> new ThriveRule(new ThriveLetter(letter), letter, letter + "?"))
                        .toList(),
                List.of(),
                Duration.ofHours(4),
                RepeatRule.USUAL,
                List.of(),
                List.of(MEASURE),
                HarmRule.NONE,
                FlagRule.USUAL,
                List.of());
    }

    private static GradeRule grade(int number) {
        Target target = new Target(TargetClock.FROM_CALL, Duration.ofMinutes(15), Duration.ofMinutes(20));
        return new GradeRule(new Grade(number), "Grade " + number, number == 1 ? target : null);
    }

    private static AreaRule area(String code) {
        return new AreaRule(new AreaCode(code), code, "Northern County", Terrain.URBAN, 0, 0);
    }
}
