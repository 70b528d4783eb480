package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ClockChangeTest {
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Test
    void aTimeThatHappenedOnceIsCertain() {
        assertThat(tell(Map.of(Stamp.RECORDED, "2025-11-02T00:59:59"))).isEqualTo("RECORDED=2025-11-02T04:59:59Z");
    }

    @Test
    void aStepBeforeItsPredecessorIsInTheSecondHour() {
        assertThat(tell(Map.of(Stamp.RECORDED, "2025-11-02T01:38:20", Stamp.DISPATCHED, "2025-11-02T01:06:14")))
                .isEqualTo("RECORDED=2025-11-02T05:38:20Z DISPATCHED=2025-11-02T06:06:14Z");
    }

    @Test
    void whatBothHoursAllowIsTheEarlierAndFlagged() {
        assertThat(tell(Map.of(Stamp.RECORDED, "2025-11-02T01:10:00", Stamp.DISPATCHED, "2025-11-02T01:20:00")))
                .isEqualTo("RECORDED=2025-11-02T05:10:00Z:AMBIGUOUS_LOCAL_TIME"
                        + " DISPATCHED=2025-11-02T05:20:00Z:AMBIGUOUS_LOCAL_TIME");
    }

    @Test
    void equalLocalTimesAreOneStamp() {
        Map<Stamp, String> row = Map.of(
                Stamp.RECORDED, "2025-11-02T01:42:26",
                Stamp.GRADED, "2025-11-02T01:42:26",
                Stamp.ARRIVED, "2025-11-02T01:13:37");

        assertThat(tell(row))
                .isEqualTo("RECORDED=2025-11-02T05:42:26Z GRADED=2025-11-02T05:42:26Z ARRIVED=2025-11-02T06:13:37Z");
    }

    @Test
    void theFirstUnitMayClearBeforeTheLastArrivesWhereNothingElseCanBe() {
        Map<Stamp, String> row = Map.of(
                Stamp.DISPATCHED, "2025-11-02T01:42:26",
                Stamp.ARRIVED, "2025-11-02T01:13:37",
                Stamp.RESOLVED, "2025-11-02T01:58:22",
                Stamp.CLOSED, "2025-11-02T01:14:08");

        assertThat(tell(row))
                .isEqualTo("DISPATCHED=2025-11-02T05:42:26Z ARRIVED=2025-11-02T06:13:37Z"
                        + " RESOLVED=2025-11-02T05:58:22Z CLOSED=2025-11-02T06:14:08Z");
    }

    @Test
    void clearedFollowsArrivedWhereTheFileAllowsIt() {
        Map<Stamp, String> row = Map.of(Stamp.ARRIVED, "2025-11-02T01:50:00", Stamp.RESOLVED, "2025-11-02T01:10:00");

        assertThat(tell(row)).isEqualTo("ARRIVED=2025-11-02T05:50:00Z RESOLVED=2025-11-02T06:10:00Z");
    }

    @Test
    void aStartKnownFromElsewhereSettlesTheRest() {
        ClockChange row = new ClockChange(
                readings(Map.of(Stamp.RECORDED, "2025-11-02T01:28:12", Stamp.DISPATCHED, "2025-11-02T01:34:11")));

        assertThat(shown(row.tell(true))).isEqualTo("RECORDED=2025-11-02T06:28:12Z DISPATCHED=2025-11-02T06:34:11Z");
    }

    @Test
    void aTimeThatNeverWasIsReadOnTheClockBeforeAndFlagged() {
        assertThat(tell(Map.of(Stamp.RECORDED, "2025-03-09T02:30:00")))
                .isEqualTo("RECORDED=2025-03-09T07:30:00Z:SKIPPED_LOCAL_TIME");
    }

    private static String tell(Map<Stamp, String> row) {
        return shown(new ClockChange(readings(row)).tell());
    }

    static Map<Stamp, Reading> readings(Map<Stamp, String> row) {
        Map<Stamp, Reading> readings = new EnumMap<>(Stamp.class);
        row.forEach((stamp, time) -> readings.put(stamp, Reading.local(LocalDateTime.parse(time), NEW_YORK)));
        return readings;
    }

    private static String shown(Map<Stamp, ClockChange.Told> told) {
        StringBuilder shown = new StringBuilder();
        told.forEach((stamp, time) -> shown.append(stamp)
                .append('=')
                .append(time.at())
                .append(time.flag() == null ? "" : ":" + time.flag())
                .append(' '));
        return shown.toString().strip();
    }
}
