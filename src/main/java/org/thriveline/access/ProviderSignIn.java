package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.SimpleClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.oidc.authentication.OidcAuthorizationCodeAuthenticationProvider;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.web.client.RestClient;

/**
 * Signing in with the provider: OpenID Connect's authorisation code flow with PKCE for people, bearer tokens for feeds. Nothing
 * of it is kept on the server. Safe for use by many threads.
 */
final class ProviderSignIn {
    static final String START = "/sign-in/" + Provider.ID;
    static final String CALLBACK = "/sign-in/callback";

    private static final Logger LOG = LoggerFactory.getLogger(ProviderSignIn.class);
    private static final String FAILED = ProviderSignIn.class.getName();
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Provider provider;
    private final ProviderClaims claims;
    private final EndedSessions ended;
    private final SigningInCookie cookie;
    private final AuditTrail trail;

    ProviderSignIn(
            Provider provider,
            ProviderClaims claims,
            EndedSessions ended,
            SigningIn.Seal seal,
            AuditTrail trail,
            Clock clock) {
        this.provider = provider;
        this.claims = claims;
        this.ended = ended;
        this.cookie = new SigningInCookie(provider, seal, clock);
        this.trail = trail;
    }

    /** Returns whether a request was a sign-in that failed. */
    static boolean isFailed(HttpServletRequest request) {
        return request.getAttribute(FAILED) != null;
    }

    /** Returns what checks what people, and feeds, come with. */
    List<AuthenticationProvider> checks() {
        RestClientAuthorizationCodeTokenResponseClient tokens = new RestClientAuthorizationCodeTokenResponseClient();
        tokens.setRestClient(client());
        OidcAuthorizationCodeAuthenticationProvider codes =
                new OidcAuthorizationCodeAuthenticationProvider(tokens, this::user);
        codes.setJwtDecoderFactory(registration -> provider.identities());
        return List.of(codes, new BearerTokens(provider, claims, ended));
    }

    void addTo(HttpSecurity http, Refusals refusals) {
        http.oauth2Login(login -> login.loginPage("/sign-in")
                        .clientRegistrationRepository(provider)
                        .authorizedClientRepository(new NoTokensKept())
                        .authorizationEndpoint(
                                start -> start.authorizationRequestResolver(new ProviderRequests(provider))
                                        .authorizationRequestRepository(cookie))
                        .redirectionEndpoint(back -> back.baseUri(CALLBACK))
                        .withObjectPostProcessor(new ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter>() {
                            @Override
                            public <T extends OAuth2AuthorizationRequestRedirectFilter> T postProcess(T filter) {
                                filter.setAuthenticationFailureHandler(ProviderSignIn.this::failed);
                                return filter;
                            }
                        })
                        .successHandler((request, response, who) -> go(request, response, SigningInCookie.to(request)))
                        .failureHandler(this::failed))
                .oauth2ResourceServer(bearer -> bearer.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals)
                        .jwt(tokens -> tokens.authenticationManager(
                                new ProviderManager(new BearerTokens(provider, claims, ended)))));
    }

    /** An account that may do nothing here is told so at once, and what it opened when it could is over. */
    private OidcUser user(OidcUserRequest request) {
        OidcIdToken token = request.getIdToken();
        Account account = claims.account(
                provider.issuer(), Objects.requireNonNull(token.getSubject()), token.getIssuedAt(), token);
        ended.seen(account);
        if (account.rights().roles().isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("no-role", account.id(), null));
        }
        OwnAreas areas = account.rights().areas();
        if (areas.limited() && areas.codes().isEmpty()) {
            throw new OAuth2AuthenticationException(new OAuth2Error("no-area", account.id(), null));
        }
        return new ProviderUser(account, token);
    }

    private void failed(HttpServletRequest request, HttpServletResponse response, AuthenticationException e) {
        String why = why(e);
        request.setAttribute(FAILED, why);
        // The code alone: what else is said of it may hold somebody's claims.
        LOG.warn("A sign-in with the provider failed: {} ({})", why, code(e));
        // Who it was is told to nobody but the auditor, who can tell whether it was somebody they think of.
        String account = e instanceof OAuth2AuthenticationException known && why.startsWith("no-")
                ? trail.veiled("" + known.getError().getDescription())
                : null;
        var _ = trail.send(
                Actor.of(null, request.getRemoteAddr()),
                AuditKind.FAILED_SIGN_IN,
                "GET " + CALLBACK,
                account == null ? Map.of("reason", why) : Map.of("reason", why, "account", account),
                null);
        go(request, response, "/sign-in?problem=" + why);
    }

    private static String code(AuthenticationException e) {
        return e instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : e.getClass().getSimpleName();
    }

    /** Returns one of the few words that the page knows. */
    private static String why(@Nullable Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ProviderUnavailable) {
                return "provider";
            } else if (cause instanceof OAuth2AuthenticationException known) {
                return switch (known.getError().getErrorCode()) {
                    case "no-role", "no-area" -> known.getError().getErrorCode();
                    case "access_denied" -> "refused";
                    case "authorization_request_not_found", "invalid_state_parameter" -> "again";
                    default -> "failed";
                };
            }
        }
        return "failed";
    }

    /** To a path, and not to a host: that would be whatever the request says. */
    private static void go(HttpServletRequest request, HttpServletResponse response, String page) {
        response.setStatus(HttpServletResponse.SC_FOUND);
        response.setHeader(HttpHeaders.LOCATION, request.getContextPath() + page);
    }

    private static RestClient client() {
        SimpleClientHttpRequestFactory requests = new SimpleClientHttpRequestFactory();
        requests.setConnectTimeout(PATIENCE);
        requests.setReadTimeout(PATIENCE);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
