package org.thriveline.access;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the session's cookie says.
 *
 * @param session the session's random id, the same in every ticket of a session
 * @param begun when the session began, in milliseconds
 * @param issued in whole seconds
 * @param until in whole seconds
 */
record Ticket(Account account, String session, Instant begun, Instant issued, Instant until) {
    /** Returns the session as it is spoken of outside of its ticket: by the SHA-256 of its id. */
    SignedIn signedIn() {
        String name = Digest.of(session);
        return new SignedIn(name, names(account, name), account.rights().mark(), account.asOf(), begun, until);
    }

    /** Returns all by which what an account opened may be ended. */
    static Set<String> names(Account account, String session) {
        Set<String> names =
                new HashSet<>(Set.of(session, Account.mark(account.id()), Account.markOfName(account.name())));
        Stream.ofNullable(account.theirs()).forEach(names::add);
        return names;
    }
}
