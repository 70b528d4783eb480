package org.thriveline.access;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * The signed-in session that a request came with.
 *
 * @param session names the session on every node of the store; with it alone nobody can sign in
 * @param until when the cookie that came with the request runs out
 */
public record SignedIn(String session, Instant until) {
    /** The name of the cookie that holds a session. */
    public static final String COOKIE = "thriveline";

    /** Returns the session that somebody signed in with; empty for HTTP Basic, and for nobody. */
    public static Optional<SignedIn> of(@Nullable Principal who) {
        return who instanceof Authentication authentication && authentication.getDetails() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
