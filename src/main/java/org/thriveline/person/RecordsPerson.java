package org.thriveline.person;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.thriveline.call.CallEvent;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.PersonKey;

/** Whom a record names. */
final class RecordsPerson {
    private RecordsPerson() {}

    /** Returns the person that a record's events name, as last corrected; null where they name none. */
    static @Nullable PersonKey of(List<?> events) {
        PersonKey person = null;
        for (Object event : events) {
            person = switch (event) {
                case CallEvent.Received e -> e.caller();
                case CallEvent.Corrected e -> e.caller();
                case MissingEvent.Reported e -> e.person();
                case MissingEvent.Corrected e -> e.person();
                default -> person;
            };
        }
        return person;
    }
}
