package org.thriveline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Subtractions and percentages as the Panel prints them. */
class AmountTest {
    @ParameterizedTest
    @CsvSource({
        "2995, 36000, 0, 8",
        "-15124, 119043, 0, -13",
        "463, 430, 0, 108",
        "1, 40, 0, 3",
        "-1, 40, 0, -3",
        "13171, 68706, 1, 19.2",
        "5, 0, 0, ",
        ", 7, 0, "
    })
    void percentagesAreRoundedAwayFromZero(
            @Nullable BigDecimal change, @Nullable BigDecimal previous, int decimals, @Nullable BigDecimal expected) {
        assertThat(Arithmetic.percent(change, previous, decimals)).isEqualTo(expected);
    }

    @Test
    void aShareOfNothingIsNone() {
        assertThat(Amount.share(0, 0)).isNull();
        assertThat(Amount.share(1, 8)).isEqualTo(new Amount(new BigDecimal("12.5"), 1L, 8L));
    }

    @Test
    void whatOneSideDoesNotKnowNobodySubtracts() {
        assertThat(Arithmetic.change(BigDecimal.TEN, null)).isNull();
        assertThat(Arithmetic.change(BigDecimal.ONE, BigDecimal.TEN)).isEqualTo(new BigDecimal("-9"));
    }
}
