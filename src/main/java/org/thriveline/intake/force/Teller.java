package org.thriveline.intake.force;

import java.time.Instant;

/** Puts happenings on the tape, but not those of records that began too early. Used by one thread. */
final class Teller {
    private final Tape tape;
    private final long from;

    /** @param from seconds since 1970: of records that begin before, nothing is told */
    Teller(Tape tape, long from) {
        this.tape = tape;
        this.from = from;
    }

    boolean tells(Arrival of) {
        return of.at() >= from;
    }

    void tell(Arrival of, Instant recorded, Object command) {
        if (tells(of)) {
            tape.put(recorded, command);
        }
    }

    /** @param entered when the record was made, seconds since 1970: what happened before is recorded only then */
    void tell(Arrival of, long entered, Story story) {
        if (tells(of)) {
            story.tell(entered, tape);
        }
    }
}
