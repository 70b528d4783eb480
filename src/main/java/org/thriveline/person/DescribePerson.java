package org.thriveline.person;

import java.time.Instant;
import org.thriveline.policy.PersonKey;
import org.thriveline.policy.Texts;
import org.thriveline.policy.Timed;

/** Says who the person of a record is. */
public record DescribePerson(DetailsId id, Instant at, String by, PersonKey person, Sealed sealed) implements Timed {
    public DescribePerson {
        Texts.present("id", id);
        Texts.present("at", at);
        Texts.required("by", by, 100);
        Texts.present("person", person);
        Texts.present("sealed", sealed);
    }
}
