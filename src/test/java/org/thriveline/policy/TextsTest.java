package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
    @ParameterizedTest
    @ValueSource(strings = {"1677-12-31T23:59:59.999999999Z", "2262-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z"})
    void aMomentThatNoLogKeepsIsRefused(Instant moment) {
        assertThatThrownBy(() -> Texts.present("at", moment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at is not of the years 1678 to 2261");
    }

    @Test
    void anyOtherIsTaken() {
        Instant first = Instant.parse("1678-01-01T00:00:00Z");

        assertThat(Texts.present("at", first)).isEqualTo(first);
    }
}
