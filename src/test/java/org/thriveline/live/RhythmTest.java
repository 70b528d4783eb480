package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The moments of channels, as the protocol defines them. */
class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        "board,    2026-11-22T07:00:00.123456Z, 2026-11-22T07:00:00.080Z",
        "board,    2026-11-22T07:00:00.079999Z, 2026-11-22T06:59:59.830Z",
        "board,    2026-11-22T07:00:00.080Z,    2026-11-22T07:00:00.080Z",
        "board/NH, 2026-11-22T07:00:00.123456Z, 2026-11-22T06:59:59.890Z",
        "board/NL, 1969-12-31T23:59:59.999Z,    1969-12-31T23:59:59.920Z",
    })
    void theLastMomentOfAChannelThatIsNotAfterNow(String channel, Instant now, Instant moment) {
        assertThat(Rhythm.of(channel).moment(now)).isEqualTo(moment);
    }
}
