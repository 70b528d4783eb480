package org.thriveline.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimelineTest {
    private static final Timeline<String> GRADES =
            Timeline.<String>empty().with(at(10), "2").with(at(30), "1").with(at(20), "3");

    private static Instant at(long second) {
        return Instant.ofEpochSecond(second);
    }

    @Test
    void nothingIsKnownOnAnEmptyOne() {
        Timeline<String> empty = Timeline.empty();

        assertThat(empty.current()).isNull();
        assertThat(empty.at(at(10))).isNull();
        assertThat(empty.known(at(10), "2")).isFalse();
        assertThat(empty.precedes(at(10))).isFalse();
    }

    @Test
    void currentIsWhatWasRecordedLast() {
        assertThat(GRADES.current()).isEqualTo("3");
    }

    @Test
    void whatHeldGoesByTimeNotByOrderOfRecording() {
        assertThat(GRADES.at(at(9))).isEqualTo("2");
        assertThat(GRADES.at(at(19))).isEqualTo("2");
        assertThat(GRADES.at(at(20))).isEqualTo("3");
        assertThat(GRADES.at(at(29))).isEqualTo("3");
        assertThat(GRADES.at(at(30))).isEqualTo("1");
        assertThat(GRADES.with(at(30), "4").at(at(30))).isEqualTo("4");
    }

    @Test
    void newsIsWhatWasNeverSaidIsNotSoNowAndWasNotSoThen() {
        assertThat(GRADES.known(at(30), "1")).as("said before").isTrue();
        assertThat(GRADES.known(at(99), "3")).as("so now").isTrue();
        assertThat(GRADES.known(at(15), "2")).as("so then").isTrue();
        assertThat(GRADES.known(at(15), "1")).isFalse();
    }

    @Test
    void aTimeBeforeTheLastRecordedPrecedesIt() {
        assertThat(GRADES.precedes(at(19))).isTrue();
        assertThat(GRADES.precedes(at(20))).isFalse();
    }
}
