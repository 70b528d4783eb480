package org.thriveline.person;

import java.time.Instant;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Texts;
import org.thriveline.policy.Timed;

/** Makes all that was said of a person unreadable. Said twice, it changes nothing. */
public record ErasePerson(PersonKey person, Instant at, String by, String reason, int generation) implements Timed {
    public ErasePerson {
        Texts.present("person", person);
        Texts.present("at", at);
        Texts.required("by", by, 100);
        Texts.required("reason", reason, 500);
    }
}
