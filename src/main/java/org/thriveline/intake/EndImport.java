package org.thriveline.intake;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.thriveline.policy.Texts;
import org.thriveline.policy.Timed;

/**
 * Says how an import of a file ended. Said twice, it changes nothing.
 *
 * @param name what its owner calls it
 * @param earliest the earliest time that rows which were not refused speak of; null where there is none
 */
public record EndImport(
        FileId file,
        Instant at,
        String by,
        String name,
        long read,
        long refused,
        @Nullable Instant earliest,
        @Nullable Instant latest)
        implements Timed {
    public EndImport {
        Texts.present("file", file);
        Texts.present("at", at);
        Texts.required("by", by, 100);
        Texts.required("name", name, 300);
    }
}
