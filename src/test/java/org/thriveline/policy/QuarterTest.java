package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class QuarterTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Example
    void theYearBeginsInAprilAndItsLastQuarterLiesInTheNextCalendarYear() {
        assertThat(days("2018/19-Q1")).isEqualTo("2018-04-01 to 2018-06-30");
        assertThat(days("2018/19-Q2")).isEqualTo("2018-07-01 to 2018-09-30");
        assertThat(days("2018/19-Q3")).isEqualTo("2018-10-01 to 2018-12-31");
        assertThat(days("2018/19-Q4")).isEqualTo("2019-01-01 to 2019-03-31");
        assertThat(Quarter.parse("2018/19-Q4").months())
                .isEqualTo(List.of(YearMonth.of(2019, 1), YearMonth.of(2019, 2), YearMonth.of(2019, 3)));
    }

    private static String days(String name) {
        Quarter quarter = Quarter.parse(name);
        return quarter.first() + " to " + quarter.last();
    }

    @Example
    void itBeginsAndEndsAtMidnightWhereverThatIs() {
        Quarter summer = Quarter.parse("2018/19-Q2");
        Quarter spring = Quarter.parse("2018/19-Q4");

        assertThat(List.of(summer.start(LONDON), summer.end(LONDON)).toString())
                .isEqualTo("[2018-06-30T23:00:00Z, 2018-09-30T23:00:00Z]");
        assertThat(List.of(spring.start(LONDON), spring.end(LONDON)).toString())
                .isEqualTo("[2019-01-01T00:00:00Z, 2019-03-31T23:00:00Z]");
        assertThat(summer.start(ZoneId.of("America/New_York"))).isEqualTo("2018-07-01T04:00:00Z");
    }

    @Example
    void aSpaceWillDoAndTheTurnOfACenturyToo() {
        assertThat(Quarter.parse("2018/19 Q2")).isEqualTo(new Quarter(2018, 2)).hasToString("2018/19-Q2");
        assertThat(Quarter.parse("1999/00-Q4").last()).isEqualTo(LocalDate.of(2000, 3, 31));
    }

    @Property
    void isReadAsItIsWrittenAndItsYearBeforeEndsWhereTheYearBegan(
            @ForAll @IntRange(min = 1001, max = 9998) int year, @ForAll @IntRange(min = 1, max = 4) int number) {
        Quarter quarter = new Quarter(year, number);

        assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
        assertThat(quarter.yearBefore().first()).isEqualTo(quarter.first().minusYears(1));
        assertThat(quarter.last()).isEqualTo(quarter.first().plusMonths(3).minusDays(1));
        assertThat(quarter.months()).allMatch(month -> !month.atDay(1).isBefore(quarter.first()));
    }

    @Example
    void nonsenseIsRefusedWithTheReason() {
        assertRefused("2018/20-Q2", "'2018/20-Q2' is no quarter: the financial year that begins in 2018 is 2018/19");
        assertRefused("2018/19-Q5", "a year has the quarters Q1 to Q4, not Q5");
        assertRefused("2018/19-Q0", "a year has the quarters Q1 to Q4, not Q0");
        assertRefused("0018/19-Q1", "the year 18 is not between 1000 and 9998");
        for (String wrong : List.of("", "Q2", "2018-Q2", "2018/19Q2", "2018/19--Q2", "2018/19-Q2 ", "2018/2019-Q2")) {
            assertRefused(wrong, "'" + wrong + "' is no quarter; one is written 2018/19-Q2");
        }
    }

    private static void assertRefused(String text, String reason) {
        assertThatThrownBy(() -> Quarter.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
