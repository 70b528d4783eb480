package org.thriveline.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class NumberOrderTest {
    private final NumberOrder order = new NumberOrder();
    private long lines;

    @Test
    void aStartLongBeforeThatOfALowerNumberIsInTheSecondHour() {
        add("25-462", "01:42:26", "01:13:37");
        add("25-465", "01:28:12", "02:34:11");
        add("25-466", "01:47:59", "02:06:45");

        assertThat(order.laterStarts()).isEqualTo(Map.of(1L, false, 2L, true, 3L, true));
    }

    @Test
    void whatComesBeforeAStartInTheFirstHourIsInTheFirstHour() {
        add("25-461", "01:38:20", "01:06:14");
        add("25-459", "01:04:01", "02:20:00");

        assertThat(order.laterStarts()).isEqualTo(Map.of(1L, false, 2L, false));
    }

    @Test
    void numbersAFewMinutesOutOfOrderTellNothing() {
        add("25-1", "01:10:30", "02:20:00");
        add("25-2", "01:10:00", "02:20:00");

        assertThat(order.laterStarts()).isEqualTo(Map.of());
    }

    private void add(String id, String start, String arrived) {
        Map<Stamp, String> row = new HashMap<>();
        row.put(Stamp.RECORDED, "2025-11-02T" + start);
        row.put(Stamp.ARRIVED, "2025-11-02T" + arrived);
        Map<Stamp, Reading> readings = ClockChangeTest.readings(row);
        order.add(id, ++lines, Objects.requireNonNull(readings.get(Stamp.RECORDED)), new ClockChange(readings));
    }
}
