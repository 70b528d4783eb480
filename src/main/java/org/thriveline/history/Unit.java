package org.thriveline.history;

import java.time.Instant;
import java.util.List;

/**
 * A unit of work with its events as the domain knows them.
 *
 * @param position how many commits there are with this one
 * @param recordedAt when its last event was recorded
 * @param events an {@link Unread} in the place of each that cannot be read
 */
record Unit(long position, Instant recordedAt, List<Object> events, Provenance provenance) {}
