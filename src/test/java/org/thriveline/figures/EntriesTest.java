package org.thriveline.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.thriveline.call.CallEvent;
import org.thriveline.call.CallId;
import org.thriveline.call.Line;
import org.thriveline.policy.MeasureRule.Records;
import org.thriveline.policy.TimeFlag;
import org.thriveline.policy.Timed;

/** How records were entered, by the month of the record. */
class EntriesTest {
    private static final CallId ID = new CallId("1");
    private static final Instant BEGUN = Instant.parse("2018-07-31T22:59:00Z");

    private final Entries entries = new Entries(new Facts(ZoneId.of("Europe/London")));

    private void recorded(Timed event, String at) {
        entries.apply(event, Instant.parse(at));
    }

    private Map<How, Long> of(String month) {
        Map<How, Long> counts = new TreeMap<>();
        for (How how : How.values()) {
            long times = entries.of(Records.CALLS, how, Period.of(YearMonth.parse(month)));
            if (times > 0) {
                counts.put(how, times);
            }
        }
        return counts;
    }

    @Test
    void whatIsSaidOfARecordCountsInItsOwnMonth() {
        recorded(new CallEvent.Received(ID, BEGUN, Line.EMERGENCY, null, null), "2018-08-02T00:00:00Z");
        recorded(new CallEvent.TimeFlagged(ID, BEGUN, "answered", TimeFlag.OUT_OF_ORDER), "2018-08-02T00:00:00Z");
        recorded(new CallEvent.Corrected(ID, BEGUN, Line.EMERGENCY, null, null), "2018-09-01T00:00:00Z");
        recorded(new CallEvent.Corrected(ID, BEGUN, Line.NON_EMERGENCY, null, null), "2018-09-02T00:00:00Z");
        recorded(new CallEvent.Voided(ID, BEGUN, "a test"), "2018-10-01T00:00:00Z");

        assertThat(of("2018-07")).isEqualTo(Map.of(How.LATE, 1L, How.FLAGGED, 1L, How.CORRECTED, 2L, How.VOIDED, 1L));
        assertThat(of("2018-08")).isEmpty();
        assertThat(of("2018-10")).isEmpty();
    }

    @Test
    void aDayIsNotLate() {
        recorded(new CallEvent.Received(ID, BEGUN, Line.EMERGENCY, null, null), "2018-08-01T22:59:00Z");
        recorded(new CallEvent.Answered(ID, BEGUN), "2018-10-01T00:00:00Z");

        assertThat(of("2018-07")).isEmpty();
    }

    @Test
    void ofWhatIsNoRecordNothingIsCounted() {
        recorded(new CallEvent.Voided(ID, BEGUN, "a test"), "2018-10-01T00:00:00Z");

        assertThat(of("2018-07")).isEmpty();
    }
}
