package org.thriveline.access;

import java.time.Instant;
import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.oauth2.server.resource.authentication.BearerTokenAuthenticationToken;

/** Signs a request in by the provider's bearer token that comes with it. Safe for use by many threads. */
final class BearerTokens implements AuthenticationProvider {
    private final Provider provider;
    private final ProviderClaims claims;
    private final EndedSessions ended;

    BearerTokens(Provider provider, ProviderClaims claims, EndedSessions ended) {
        this.provider = provider;
        this.claims = claims;
        this.ended = ended;
    }

    @Override
    public Authentication authenticate(Authentication attempt) {
        String token = ((BearerTokenAuthenticationToken) attempt).getToken();
        Jwt jwt = decode(token);
        String subject = jwt.getSubject();
        if (subject == null) {
            throw new InvalidBearerTokenException("it names nobody");
        }
        Account account = claims.account(provider.issuer(), subject, jwt.getIssuedAt(), jwt);
        String name = Digest.of(token);
        SignedIn signedIn = new SignedIn(
                name,
                Ticket.names(account, name),
                account.rights().mark(),
                account.asOf(),
                // By the provider's clock, which may be ahead: what was ended just before it may be this.
                account.asOf().minus(Provider.SKEW),
                Objects.requireNonNullElse(jwt.getExpiresAt(), Instant.EPOCH));
        ended.seen(account);
        if (ended.contains(signedIn)) {
            throw new InvalidBearerTokenException("its account was signed out, or has other rights now");
        }
        return new AccountToken(account, signedIn);
    }

    private Jwt decode(String token) {
        try {
            return provider.bearers().decode(token);
        } catch (BadJwtException e) {
            throw new InvalidBearerTokenException("it is not good", e);
        } catch (JwtException e) {
            throw new ProviderUnavailable(e);
        }
    }

    @Override
    public boolean supports(Class<?> attempt) {
        return BearerTokenAuthenticationToken.class.isAssignableFrom(attempt);
    }
}
