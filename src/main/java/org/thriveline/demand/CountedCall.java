package org.thriveline.demand;

import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.call.Line;

/** What counts need of one call. */
record CountedCall(long second, Line line) implements Counted {

    /** Returns the call after an event; null where there is no call any more, or never was. */
    static @Nullable CountedCall evolve(@Nullable CountedCall before, CallEvent event) {
        if (event instanceof CallEvent.Received e) {
            return new CountedCall(e.at().getEpochSecond(), e.line());
        }
        return before == null
                ? null
                : switch (event) {
                    case CallEvent.Corrected e -> new CountedCall(before.second, e.line());
                    case CallEvent.Voided e -> null;
                    case CallEvent.Received e -> before;
                    case CallEvent.Answered e -> before;
                    case CallEvent.Abandoned e -> before;
                    case CallEvent.Ended e -> before;
                    case CallEvent.LedToIncident e -> before;
                    case CallEvent.TimeFlagged e -> before;
                };
    }

    @Override
    public void into(Count count) {
        switch (line) {
            case EMERGENCY -> count.add(Measures.CALLS_999);
            case NON_EMERGENCY -> count.add(Measures.CALLS_101);
            case ONLINE -> {}
        }
    }
}
