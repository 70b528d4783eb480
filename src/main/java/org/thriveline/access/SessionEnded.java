package org.thriveline.access;

/**
 * A session is over: signed out, here or at the provider, or signed in again as somebody else.
 *
 * @param session its name, as {@link SignedIn#session} gives it, or the provider's for it
 */
public record SessionEnded(String session) implements Ending {
    @Override
    public boolean ends(SignedIn other) {
        return other.names().contains(session);
    }
}
