package org.thriveline.intake.force;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RhythmTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @EnumSource(Kind.class)
    void isOneOnAverageOverAYear(Kind kind) {
        double average = hours(LocalDate.of(2019, 1, 1), LocalDate.of(2020, 1, 1)).stream()
                .mapToDouble(kind.rhythm()::at)
                .average()
                .orElseThrow();

        assertThat(average).isCloseTo(1, within(0.005));
    }

    @Test
    void fridayNightIsLouderThanTuesdayMorningAndThanTuesdayNight() {
        Hour friday = at("2019-05-10T22:00:00Z");
        Hour tuesdayMorning = at("2019-05-14T05:00:00Z");
        Hour tuesdayNight = at("2019-05-14T22:00:00Z");

        for (Rhythm rhythm : List.of(Rhythms.CALLS_999, Rhythms.ANTI_SOCIAL, Rhythms.DOMESTIC, Rhythms.SEARCHES)) {
            assertThat(rhythm.at(friday))
                    .isGreaterThan(2 * rhythm.at(tuesdayMorning))
                    .isGreaterThan(1.2 * rhythm.at(tuesdayNight));
        }
    }

    @Test
    void augustIsLouderThanJanuaryByAboutAsMuchAsTheForceSays() {
        Hour august = at("2019-08-07T15:00:00Z");
        Hour january = at("2019-01-09T16:00:00Z");

        assertThat(Rhythms.CALLS_999.at(august) / Rhythms.CALLS_999.at(january)).isCloseTo(1.15, within(0.01));
        assertThat(Rhythms.ANTI_SOCIAL.at(august) / Rhythms.ANTI_SOCIAL.at(january))
                .isCloseTo(1.83, within(0.01));
    }

    @Test
    void goesByTheLocalClockOnDaysOf23And25Hours() {
        assertThat(hours(LocalDate.of(2019, 3, 31), LocalDate.of(2019, 4, 1)))
                .extracting(Hour::ofDay)
                .hasSize(23)
                .startsWith(0, 2, 3);
        assertThat(hours(LocalDate.of(2019, 10, 27), LocalDate.of(2019, 10, 28)))
                .extracting(Hour::ofDay)
                .hasSize(25)
                .startsWith(0, 1, 1, 2);
    }

    private static Hour at(String instant) {
        return Hour.at(Instant.parse(instant).getEpochSecond(), LONDON);
    }

    private static List<Hour> hours(LocalDate from, LocalDate to) {
        long end = to.atStartOfDay(LONDON).toEpochSecond();
        return LongStream.iterate(
                        from.atStartOfDay(LONDON).toEpochSecond(), start -> start < end, start -> start + Hour.SECONDS)
                .mapToObj(start -> Hour.at(start, LONDON))
                .toList();
    }
}
