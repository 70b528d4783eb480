package org.thriveline.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.web.util.WebUtils;

/**
 * Keeps what was asked of the provider in the browser that asked, for ten minutes, so that it is the same browser that comes
 * back, whichever node it comes back to. The browser sends it along although another site leads it here, so it is no session:
 * it signs nobody in without a code of the provider's.
 */
final class SigningInCookie implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {
    static final String NAME = "thriveline-signing-in";

    private static final String TO = SigningInCookie.class.getName();
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Provider provider;
    private final SigningIn.Seal seal;
    private final Clock clock;

    SigningInCookie(Provider provider, SigningIn.Seal seal, Clock clock) {
        this.provider = provider;
        this.seal = seal;
        this.clock = clock;
    }

    /** Returns the page to go on to, for a request whose sign-in was removed. */
    static String to(HttpServletRequest request) {
        return request.getAttribute(TO) instanceof String to ? to : "/";
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest asked, HttpServletRequest request, HttpServletResponse response) {
        if (asked == null) {
            write("", Duration.ZERO, request, response);
            return;
        }
        Map<String, Object> attributes = asked.getAttributes();
        Instant until = clock.instant().truncatedTo(ChronoUnit.SECONDS).plus(PATIENCE);
        SigningIn kept = new SigningIn(
                Objects.requireNonNull(asked.getState()),
                (String) Objects.requireNonNull(attributes.get(OidcParameterNames.NONCE)),
                (String) Objects.requireNonNull(attributes.get(PkceParameterNames.CODE_VERIFIER)),
                Objects.requireNonNull(asked.getRedirectUri()),
                LocalPage.of(request.getParameter("to")),
                until);
        write(seal.write(kept), PATIENCE, request, response);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        return kept(request).map(this::asked).orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        Optional<SigningIn> kept = kept(request);
        kept.ifPresent(of -> request.setAttribute(TO, of.to()));
        write("", Duration.ZERO, request, response);
        return kept.map(this::asked).orElse(null);
    }

    private Optional<SigningIn> kept(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        return Optional.ofNullable(WebUtils.getCookie(request, NAME))
                .map(Cookie::getValue)
                .flatMap(seal::read)
                .filter(of -> of.until().isAfter(clock.instant()))
                .filter(of ->
                        state != null && MessageDigest.isEqual(of.state().getBytes(UTF_8), state.getBytes(UTF_8)));
    }

    private OAuth2AuthorizationRequest asked(SigningIn kept) {
        ClientRegistration registration = provider.registration();
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .scopes(registration.getScopes())
                .redirectUri(kept.redirect())
                .state(kept.state())
                .attributes(Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        Provider.ID,
                        OidcParameterNames.NONCE,
                        kept.nonce(),
                        PkceParameterNames.CODE_VERIFIER,
                        kept.verifier()))
                .build();
    }

    private static void write(String value, Duration age, HttpServletRequest request, HttpServletResponse response) {
        ResponseCookie cookie = ResponseCookie.from(NAME, value)
                .path(request.getContextPath() + "/sign-in")
                .maxAge(age)
                .secure(request.isSecure())
                .httpOnly(true)
                .sameSite("Lax")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
