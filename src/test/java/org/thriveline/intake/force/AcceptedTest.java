package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.policy.Policies;
import org.thriveline.policy.TestPolicies;

/** Whatever the force tells, the records' deciders take, each command as one event and in order of time. */
class AcceptedTest {
    @ParameterizedTest
    @ValueSource(strings = {"2020-03-05T10:20:30Z", "2018-10-20T00:00:00Z", "2019-12-28T12:00:00Z"})
    void overWeeksWithAChangeOfPolicyOrOfTheClocks(String from) {
        assertThat(accepted(ReferenceForce.reference(), Instant.parse(from), 26))
                .isGreaterThan(200_000);
    }

    @Test
    void underAPolicyThatGainsAGradeAndLosesAnArea() {
        assertThat(accepted(TestPolicies.policies(), Instant.parse("2020-03-08T00:00:00Z"), 6))
                .isGreaterThan(40_000);
    }

    @Test
    void toTheEndOfACalibratedMonth() {
        Court court = new Court(ReferenceForce.reference());
        SortedMap<YearMonth, Totals.Searches> searches = new TreeMap<>();
        searches.put(YearMonth.of(2020, 3), new Totals.Searches(300, 60));
        Totals totals = new Totals(
                9_000,
                20_000,
                ReferenceForce.natures(900, 500, 900, 12_000),
                ReferenceForce.grades(300, 2_000, 4_000, 3_000, 5_000),
                300,
                60,
                searches);
        LocalDate first = LocalDate.of(2020, 3, 1);
        Force.calibrated(ReferenceForce.reference(), 5, first, LocalDate.of(2020, 3, 31), totals, Scenario.NONE)
                .forEachRemaining(court::decide);
    }

    private static int accepted(Policies policies, Instant from, int days) {
        Court court = new Court(policies);
        Force force = Force.live(policies, 11, 1, from, Scenario.NONE);
        Instant end = from.plus(Duration.ofDays(days));
        int told = 0;
        for (Happening next = force.next(); next.recorded().isBefore(end); next = force.next()) {
            court.decide(next);
            told++;
        }
        return told;
    }
}
