package org.thriveline.log;

import java.time.Duration;

/**
 * The store did not answer in time. Whether the events were recorded is not known; since commands change nothing when they
 * are sent twice, sending again is safe.
 */
public final class StoreUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoreUnavailable(Duration patience, Throwable cause) {
        super(
                "The store did not answer for " + patience.toSeconds()
                        + " s. Whether this was recorded is not known; sending it again is safe.",
                cause);
    }
}
