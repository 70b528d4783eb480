package org.thriveline.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Of an account's sessions, those until a moment are over: all of them, or those with other rights than it has now.
 *
 * @param account one of {@link SignedIn#names}
 * @param at the moment: by the provider's clock where rights are named
 * @param rights those that it has now, as {@link SignedIn#rights}; null where every session is over
 */
public record AccountEnded(
        String account, Instant at, @Nullable String rights) implements Ending {
    @Override
    public boolean ends(SignedIn session) {
        return session.names().contains(account)
                && (rights == null
                        ? !session.begun().isAfter(at)
                        : !rights.equals(session.rights()) && !session.asOf().isAfter(at));
    }
}
