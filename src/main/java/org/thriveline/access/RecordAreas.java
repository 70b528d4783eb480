package org.thriveline.access;

import java.util.Optional;

/** Tells in which area a record stands now. Safe for use by many threads. */
@FunctionalInterface
public interface RecordAreas {
    /**
     * Returns the code of an incident's area, empty where it has none, there is no such incident, or not all of it can be read.
     *
     * @param incident its number, as somebody sent it
     */
    Optional<String> ofIncident(String incident);
}
