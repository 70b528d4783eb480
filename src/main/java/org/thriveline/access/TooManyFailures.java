package org.thriveline.access;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Whoever tries to sign in has failed too often and must wait. The password was not looked at. */
final class TooManyFailures extends AuthenticationException {
    private static final long serialVersionUID = 1L;

    private final Duration pause;

    /** @param pause how long to wait */
    TooManyFailures(Duration pause) {
        super("too many failures");
        this.pause = pause;
    }

    /** Returns how long to wait, in whole seconds, rounded up. */
    long seconds() {
        return pause.plusMillis(999).toSeconds();
    }
}
