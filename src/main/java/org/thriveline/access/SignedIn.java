package org.thriveline.access;

import java.security.Principal;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;

/**
 * The signed-in session that a request came with, or the bearer token.
 *
 * @param session names the session on every node of the store; with it alone nobody can sign in
 * @param names all by which it may be ended: its own, the provider's for it, and its account's
 * @param rights stands for the roles and areas that it has
 * @param asOf when the provider said that it has them, by the provider's clock
 * @param begun when it was signed in
 * @param until when the cookie, or token, that came with the request runs out
 */
public record SignedIn(String session, Set<String> names, String rights, Instant asOf, Instant begun, Instant until) {
    /** The name of the cookie that holds a session. */
    public static final String COOKIE = "thriveline";

    public SignedIn {
        names = Set.copyOf(names);
    }

    /** Returns the session that somebody signed in with; empty for HTTP Basic, and for nobody. */
    public static Optional<SignedIn> of(@Nullable Principal who) {
        return who instanceof Authentication authentication && authentication.getDetails() instanceof SignedIn signedIn
                ? Optional.of(signedIn)
                : Optional.empty();
    }
}
