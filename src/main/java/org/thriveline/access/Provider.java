package org.thriveline.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestTemplate;

/**
 * The OpenID Connect provider, as it describes itself: asked when it is first needed, so that a server starts without it. Its
 * keys come from nowhere else. Safe for use by many threads.
 */
final class Provider implements ClientRegistrationRepository {
    static final String ID = "provider";

    /** By how much the provider's clock may differ from ours. */
    static final Duration SKEW = Duration.ofSeconds(60);

    /** How old a logout token may be. */
    private static final Duration RECENT = Duration.ofMinutes(3);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final OidcSettings settings;
    private final Clock clock;
    private volatile @Nullable Described described;

    private record Described(
            ClientRegistration registration, JwtDecoder identities, JwtDecoder bearers, JwtDecoder logouts) {}

    Provider(OidcSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return id.equals(ID) ? registration() : null;
    }

    /** @throws ProviderUnavailable where the provider was never reached, and is not now */
    ClientRegistration registration() {
        return described().registration();
    }

    /** Returns what checks that an identity token is the provider's, for us, and of now. */
    JwtDecoder identities() {
        return described().identities();
    }

    /** Returns what checks that a bearer token is the provider's, for this interface, and of now. */
    JwtDecoder bearers() {
        return token -> described().bearers().decode(token);
    }

    /** Returns what checks that a logout token is the provider's, for us, and of now. */
    JwtDecoder logouts() {
        return token -> described().logouts().decode(token);
    }

    String issuer() {
        return Objects.requireNonNull(settings.issuer());
    }

    private Described described() {
        Described known = described;
        if (known == null) {
            try {
                known = describe();
            } catch (RuntimeException e) {
                throw new ProviderUnavailable(e);
            }
            described = known;
        }
        return known;
    }

    private Described describe() {
        String client = Objects.requireNonNull(settings.clientId());
        ClientRegistration.Builder builder = ClientRegistrations.fromIssuerLocation(issuer())
                .registrationId(ID)
                .clientId(client)
                .clientSecret(settings.clientSecret())
                .scope(scopes())
                .redirectUri(settings.redirectUri());
        if (settings.clientSecret() == null) {
            builder.clientAuthenticationMethod(ClientAuthenticationMethod.NONE);
        }
        ClientRegistration registration = builder.build();
        OidcIdTokenValidator identity = new OidcIdTokenValidator(registration);
        identity.setClock(clock);
        identity.setClockSkew(SKEW);
        String keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri());
        return new Described(
                registration,
                decoder(keys, List.of(identity, timely(), JwtTypeValidator.jwt())),
                settings.audience() == null
                        ? decoder(keys, List.of(jwt -> refused("no audience is configured")))
                        : decoder(
                                keys,
                                List.of(
                                        new JwtIssuerValidator(issuer()),
                                        new JwtAudienceValidator(settings.audience()),
                                        timely(),
                                        issuedByNow(),
                                        typed("JWT", "at+jwt", "application/at+jwt"))),
                decoder(
                        keys,
                        List.of(
                                new JwtIssuerValidator(issuer()),
                                new JwtAudienceValidator(client),
                                issuedByNow(),
                                lately(),
                                typed("JWT", "logout+jwt", "application/logout+jwt"))));
    }

    private List<String> scopes() {
        return Stream.concat(Stream.of("openid"), settings.scopes().stream())
                .distinct()
                .toList();
    }

    private JwtTimestampValidator timely() {
        JwtTimestampValidator timely = new JwtTimestampValidator(SKEW);
        timely.setClock(clock);
        timely.setAllowEmptyExpiryClaim(false);
        return timely;
    }

    /** What an account may is ordered by when tokens were issued, so none comes from the future. */
    private OAuth2TokenValidator<Jwt> issuedByNow() {
        return jwt -> {
            Instant issued = jwt.getIssuedAt();
            return issued == null || issued.isAfter(clock.instant().plus(SKEW))
                    ? refused("the token does not say when it was issued, or was not yet")
                    : OAuth2TokenValidatorResult.success();
        };
    }

    /** What says that somebody signed out says so of now: a copy of it ends nothing later. */
    private OAuth2TokenValidator<Jwt> lately() {
        return jwt -> {
            Instant issued = jwt.getIssuedAt();
            Instant until = jwt.getExpiresAt();
            Instant now = clock.instant();
            return issued == null
                            || issued.plus(RECENT).isBefore(now)
                            || (until != null && until.plus(SKEW).isBefore(now))
                    ? refused("the token is old")
                    : OAuth2TokenValidatorResult.success();
        };
    }

    private static JwtTypeValidator typed(String... types) {
        JwtTypeValidator validator = new JwtTypeValidator(types);
        validator.setAllowEmpty(true);
        return validator;
    }

    private static OAuth2TokenValidatorResult refused(String why) {
        return OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token", why, null));
    }

    /** Signed by a key of the provider's, by an algorithm whose key for checking cannot sign. */
    static JwtDecoder decoder(String keys, List<OAuth2TokenValidator<Jwt>> validators) {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        NimbusJwtDecoder decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .validateType(false)
                .jwsAlgorithms(all -> {
                    all.clear();
                    all.addAll(List.of(SignatureAlgorithm.values()));
                })
                .restOperations(new RestTemplate(requests))
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(validators));
        return decoder;
    }
}
