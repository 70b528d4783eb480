package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {
    @ParameterizedTest
    @CsvSource({
        "36000, 38995, 8",
        "119043, 103919, -13",
        "68358, 62138, -9",
        "430, 893, 108",
        "5514, 4125, -25",
        "200, 205, 3",
        "200, 204, 2",
        "200, 195, -3",
        "200, 199, -1",
        "201, 200, 0",
        "7, 7, 0",
        "7, 0, -100"
    })
    void isRoundedHalfUpToAWholeNumber(long previous, long current, long percent) {
        assertThat(Percent.ofChange(previous, current)).isEqualTo(OptionalLong.of(percent));
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0, 5"})
    void isNoneFromZero(long previous, long current) {
        assertThat(Percent.ofChange(previous, current)).isEmpty();
    }
}
