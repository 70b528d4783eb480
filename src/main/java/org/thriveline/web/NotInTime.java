package org.thriveline.web;

import java.time.Duration;

/** The log did not confirm in time. What was said may or may not have been recorded; saying it again is safe. */
final class NotInTime extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotInTime(Duration patience) {
        super("The log did not confirm within " + patience.toSeconds() + " s. Send the same again: what was recorded is"
                + " not recorded twice.");
    }
}
