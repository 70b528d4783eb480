package org.thriveline.access;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;

/**
 * The provider says that somebody signed out there: OpenID Connect Back-Channel Logout 1.0. Safe for use by many threads.
 */
public final class ProviderLogout {
    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private final @Nullable Provider provider;
    private final SessionEnds ends;

    /** @param provider null where none is configured */
    ProviderLogout(@Nullable Provider provider, SessionEnds ends) {
        this.provider = provider;
        this.ends = ends;
    }

    /**
     * Ends the sessions that a logout token names, on every node.
     *
     * @throws BadLogoutToken where it is none of the provider's, for us, of now
     * @throws org.thriveline.log.StoreUnavailable where other nodes could not be told in time; this one knows
     */
    public void take(String token, Actor from, String operation) {
        Provider known = provider;
        if (known == null) {
            throw new BadLogoutToken("no provider is configured here");
        }
        Jwt jwt = decode(known, token);
        String session = jwt.getClaimAsString("sid");
        String subject = jwt.getSubject();
        if (!(jwt.getClaims().get("events") instanceof Map<?, ?> events) || !(events.get(EVENT) instanceof Map<?, ?>)) {
            throw new BadLogoutToken("it is no logout token");
        }
        if (jwt.hasClaim("nonce")) {
            throw new BadLogoutToken("it has a nonce, as an identity token has");
        }
        if (session != null) {
            ends.ofTheirs(known.issuer(), session, from, operation);
        } else if (subject != null) {
            ends.ofSubject(known.issuer(), subject, from, operation);
        } else {
            throw new BadLogoutToken("it names neither a session nor an account");
        }
    }

    private static Jwt decode(Provider provider, String token) {
        try {
            return provider.logouts().decode(token);
        } catch (JwtException e) {
            throw new BadLogoutToken("it is not the provider's, for us, of now");
        }
    }

    /** What came is no good logout token. */
    public static final class BadLogoutToken extends RuntimeException {
        private static final long serialVersionUID = 1L;

        BadLogoutToken(String why) {
            super(why);
        }
    }
}
