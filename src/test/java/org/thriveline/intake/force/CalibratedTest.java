package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CalibratedTest {
    private static final LocalDate FIRST = LocalDate.of(2018, 10, 22);
    private static final LocalDate LAST = LocalDate.of(2018, 11, 4);

    @Example
    void thePublishedQuarterComesOutExactly() {
        Totals quarter = ReferenceForce.quarter();
        Force force = Force.calibrated(
                ReferenceForce.reference(), 1, ReferenceForce.JULY, ReferenceForce.SEPTEMBER, quarter, Scenario.NONE);

        assertThat(new Ledger(ReferenceForce.JULY, ReferenceForce.SEPTEMBER)
                        .with(force)
                        .totals())
                .isEqualTo(quarter);
    }

    @Property(tries = 25)
    void anyTotalsOfAFortnightComeOutExactly(@ForAll("fortnights") Totals totals, @ForAll long seed) {
        Force force = Force.calibrated(ReferenceForce.reference(), seed, FIRST, LAST, totals, storm());

        assertThat(new Ledger(FIRST, LAST).with(force).totals()).isEqualTo(totals);
    }

    @Example
    void onePersonCanGoMissingAgainAndAgain() {
        SortedMap<YearMonth, Totals.Searches> none = new TreeMap<>();
        none.put(YearMonth.of(2018, 10), new Totals.Searches(0, 0));
        none.put(YearMonth.of(2018, 11), new Totals.Searches(0, 0));
        Totals totals = new Totals(
                0, 0, ReferenceForce.natures(0, 0, 0, 0), ReferenceForce.grades(0, 0, 0, 0, 0), 100, 1, none);
        Whereabouts whereabouts = new Whereabouts();

        Force force = Force.calibrated(ReferenceForce.reference(), 1, FIRST, LAST, totals, Scenario.NONE);
        Ledger ledger = new Ledger(FIRST, LAST);
        while (force.hasNext()) {
            Object command = force.next().command();
            ledger.count(command);
            whereabouts.follow(command);
        }

        assertThat(ledger.totals()).isEqualTo(totals);
    }

    @Example
    void whatCannotBeIsRefused() {
        SortedMap<YearMonth, Totals.Searches> december = new TreeMap<>();
        december.put(YearMonth.of(2018, 12), new Totals.Searches(1, 0));
        SortedMap<YearMonth, Totals.Searches> none = new TreeMap<>();

        assertRefused(totals(5, 3, 0, december), "2018-12 is not among the days from 2018-10-22 to 2018-11-04");
        assertRefused(totals(5, 6, 0, none), "5 missing-person records cannot be of 6 people");
        assertRefused(totals(5, 0, 0, none), "5 missing-person records cannot be of 0 people");
        assertRefused(totals(5, 3, 7, none), "grade 7 is in no policy of those days");
    }

    private static void assertRefused(Totals totals, String message) {
        assertThatThrownBy(() -> Force.calibrated(ReferenceForce.reference(), 1, FIRST, LAST, totals, Scenario.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static Totals totals(int missing, int persons, int grade, SortedMap<YearMonth, Totals.Searches> searches) {
        SortedMap<Integer, Integer> grades = new TreeMap<>();
        grades.put(grade, 1);
        return new Totals(10, 10, ReferenceForce.natures(0, 0, 0, 1), grades, missing, persons, searches);
    }

    @Provide
    Arbitrary<Totals> fortnights() {
        Arbitrary<Integer> few = Arbitraries.integers().between(0, 120);
        Arbitrary<Integer> many = Arbitraries.integers().between(0, 2_000);
        Arbitrary<Totals.Searches> searches =
                Combinators.combine(few, few).as((one, other) -> new Totals.Searches(one + other, other));
        Arbitrary<SortedMap<YearMonth, Totals.Searches>> months = Combinators.combine(searches, searches)
                .as((october, november) -> {
                    SortedMap<YearMonth, Totals.Searches> both = new TreeMap<>();
                    both.put(YearMonth.of(2018, 10), october);
                    both.put(YearMonth.of(2018, 11), november);
                    return both;
                });
        return Combinators.combine(
                        many, many, few, few, many, Arbitraries.doubles().between(0, 1), months)
                .as((emergencies, others, antiSocial, domestic, incidents, share, found) -> {
                    int all = antiSocial + 3 * domestic + incidents;
                    int ungraded = all / 50;
                    int first = (int) ((all - ungraded) * share / 2);
                    int second = (all - ungraded - first) / 3;
                    int third = (all - ungraded - first - second) / 2;
                    int records = antiSocial + 1;
                    return new Totals(
                            emergencies,
                            others,
                            ReferenceForce.natures(antiSocial, domestic, 2 * domestic, incidents),
                            ReferenceForce.grades(
                                    ungraded, first, second, third, all - ungraded - first - second - third),
                            records,
                            1 + (int) (antiSocial * share),
                            found);
                });
    }

    private static Scenario storm() {
        return Scenario.read("storm.yaml", """
            surges:
              - name: Storm over the night of the clocks
                from: 2018-10-27T20:30
                to: 2018-10-28T06:10
                factors: {calls-999: 3, incidents: 2.5, missing: 0}
                areas: [NH]
            """);
    }
}
