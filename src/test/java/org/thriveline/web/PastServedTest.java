package org.thriveline.web;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;

/**
 * A served test with an evening of long ago in its store. From {@link #FIRST} on an incident is recorded each minute for three hours, in
 * NH and NL in turn, each closed 40 minutes later. Then two things are entered late: at 00:00 an incident in NR of 21:10, and at 00:10 that
 * the incident of 21:00 is void.
 */
@TestPropertySource(properties = "thriveline.live-patience=19s")
public abstract class PastServedTest extends ServedTest {
    protected static final Instant FIRST = Instant.parse("2018-08-18T20:00:00Z");
    private static final int MINUTES = 180;
    private static final int OPEN_MINUTES = 40;

    @Autowired
    private EventLog log;

    @BeforeEach
    void anEveningOfLongAgo() {
        if (log.size() > 0) {
            return;
        }
        List<LogEvent> evening = new ArrayList<>();
        for (int minute = 0; minute < MINUTES + OPEN_MINUTES; minute++) {
            if (minute < MINUTES) {
                String area = minute % 2 == 0 ? "NH" : "NL";
                evening.add(recorded("e" + minute, minute(minute), minute(minute), area));
            }
            if (minute >= OPEN_MINUTES) {
                int which = minute - OPEN_MINUTES;
                evening.add(event("e" + which, 1, "closed", minute(minute), minute(minute), ",\"closing\":\"rtc\""));
            }
        }
        evening.add(recorded("late", Instant.parse("2018-08-18T21:10:00Z"), minute(240), "NR"));
        evening.add(event("e60", 2, "voided", minute(250), minute(250), ",\"reason\":\"test\""));
        evening.forEach(event -> log.append(List.of(event)));
    }

    protected static Instant minute(int minute) {
        return FIRST.plus(Duration.ofMinutes(minute));
    }

    private static LogEvent recorded(String id, Instant at, Instant recorded, String area) {
        String more = ",\"opening\":\"rtc\",\"area\":\"" + area + "\",\"qualifiers\":[]";
        return event(id, 0, "recorded", at, recorded, more);
    }

    private static LogEvent event(String id, int sequence, String step, Instant at, Instant recorded, String more) {
        return new LogEvent(
                id + "-" + sequence,
                "incident-" + id,
                "IncidentAggregate",
                sequence,
                "incident." + step + ".v1",
                recorded,
                "{\"id\":\"" + id + "\",\"at\":\"" + at + "\"" + more + "}",
                "{}");
    }
}
