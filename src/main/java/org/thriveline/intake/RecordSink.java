package org.thriveline.intake;

import org.thriveline.policy.Rejection;

/** Where steps go to be recorded. Safe for use by many threads. */
public interface RecordSink {
    /**
     * Records steps, and returns when they are kept.
     *
     * @return how many events were recorded; 0 where all of it was known already
     * @throws Rejection where they make no sense; then nothing was recorded
     */
    int record(RecordSteps steps, Origin origin);
}
