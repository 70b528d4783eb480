package org.thriveline.policy;

import java.time.Instant;

/** A step of a record, said or happened. */
public interface Timed {
    /** Returns when it happened, in UTC. */
    Instant at();
}
