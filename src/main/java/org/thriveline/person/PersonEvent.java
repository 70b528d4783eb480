package org.thriveline.person;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.time.Instant;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Timed;

/**
 * What happened to what is known of a person. {@link #at()} is in UTC. The type name is the stored name: never edit one, add the
 * next version.
 */
public sealed interface PersonEvent extends Timed {
    PersonKey person();

    /** Returns the account of who did it. */
    String by();

    /** Somebody said who the person of a record is; what was said last holds. */
    @JsonTypeName("person.described.v1")
    record Described(DetailsId id, Instant at, String by, PersonKey person, Sealed sealed) implements PersonEvent {}

    /**
     * All that was said of the person until then was made unreadable for good.
     *
     * @param generation which of the person's keys is no more; those before it are not either
     */
    @JsonTypeName("person.erased.v1")
    record Erased(PersonKey person, Instant at, String by, String reason, int generation) implements PersonEvent {}
}
