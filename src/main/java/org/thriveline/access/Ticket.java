package org.thriveline.access;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * What the session's cookie says.
 *
 * @param name of the account
 * @param roles as words, see {@link Role#word}
 * @param session the session's random id, the same in every ticket of a session
 * @param issued in whole seconds
 * @param until in whole seconds
 */
record Ticket(String name, List<String> roles, String session, Instant issued, Instant until) {
    Ticket {
        roles = List.copyOf(roles);
    }

    /** Returns the name by which the session is spoken of outside of its ticket: the SHA-256 of its id. */
    SignedIn signedIn() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(session.getBytes(US_ASCII));
            return new SignedIn(Base64.getUrlEncoder().withoutPadding().encodeToString(hash), until);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
