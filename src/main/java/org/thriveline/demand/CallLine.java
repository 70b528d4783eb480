package org.thriveline.demand;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.AbandonStage;
import org.thriveline.call.CallEvent;
import org.thriveline.call.Line;

/**
 * What the board needs of one call.
 *
 * @param answered when it was answered, null where it has not been
 * @param abandoned where its caller gave up, null where nobody did
 */
record CallLine(
        Line line,
        Instant received,
        @Nullable Instant answered,
        @Nullable AbandonStage abandoned,
        @Nullable Instant ended) {
    private static final Duration STANDARD = Duration.ofSeconds(10);

    /** Returns the call after an event; null where there is no call any more, or never was. */
    static @Nullable CallLine evolve(@Nullable CallLine before, CallEvent event) {
        if (event instanceof CallEvent.Received received) {
            return new CallLine(received.line(), received.at(), null, null, null);
        }
        return before == null
                ? null
                : switch (event) {
                    case CallEvent.Answered e -> before.answeredAt(e.at());
                    case CallEvent.Abandoned e -> before.abandonedAt(e.stage());
                    case CallEvent.Ended e -> before.endedAt(e.at());
                    case CallEvent.Corrected e -> before.on(e.line());
                    case CallEvent.Voided e -> null;
                    case CallEvent.Received e -> before;
                    case CallEvent.LedToIncident e -> before;
                    case CallEvent.TimeFlagged e -> before;
                };
    }

    boolean waiting() {
        return answered == null && abandoned == null && ended == null;
    }

    /** Answered in less than 10 seconds or just that, the national standard for 999, by the clock of the force's own records. */
    boolean withinStandard() {
        return answered != null && Duration.between(received, answered).compareTo(STANDARD) <= 0;
    }

    private CallLine answeredAt(Instant at) {
        return new CallLine(line, received, at, abandoned, ended);
    }

    private CallLine abandonedAt(AbandonStage stage) {
        return new CallLine(line, received, answered, stage, ended);
    }

    private CallLine endedAt(Instant at) {
        return new CallLine(line, received, answered, abandoned, at);
    }

    private CallLine on(Line corrected) {
        return new CallLine(corrected, received, answered, abandoned, ended);
    }
}
