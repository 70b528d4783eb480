package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimeFormatTest {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd HH:mm:ss, 2025-07-01 10:00:00, 2025-07-01T09:00:00Z",
        "yyyy-MM-dd HH:mm:ss, 2025-07-01 10:00:00.25, 2025-07-01T09:00:00.250Z",
        "dd MMM yyyy HH:mm, 1 jul 2025 10:00, none",
        "d MMM yyyy HH:mm, 1 jul 2025 10:00, 2025-07-01T09:00:00Z",
        "yyyy-MM-dd'T'HH:mm:ssXXX, 2025-07-01T10:00:00.5+05:00, 2025-07-01T05:00:00.500Z",
        "yyyy-MM-dd HH:mm:ss, 2025-02-30 10:00:00, none",
        "yyyy-MM-dd HH:mm:ss, 9999-12-31 00:00:00, none",
        "yyyy-MM-dd HH:mm:ss, 2025-07-01, none",
        "yyyy-MM-dd HH:mm:ss, 2025-07-01 10:00:00 or so, none",
    })
    void aTimeIsReadAsThePatternSays(String pattern, String text, String moment) {
        assertThat(new TimeFormat(pattern)
                        .read(text, LONDON)
                        .map(reading -> reading.moments().getFirst().toString())
                        .orElse("none"))
                .isEqualTo(moment);
    }

    @Test
    void whatIsNoPatternIsRefused() {
        assertThatThrownBy(() -> new TimeFormat("yyyy-JJ")).isInstanceOf(IllegalArgumentException.class);
    }
}
