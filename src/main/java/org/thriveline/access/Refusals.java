package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authorization.AuthorizationDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Writes every refusal of the sign-in and access rules as a {@link Problem}. Safe for use by many threads. */
final class Refusals implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {
    private static final String BUSY_SECONDS = "2";
    private static final String BEARER = "Bearer ";

    /** Answers a request without sign-in, or with a wrong one by HTTP Basic: 401, or 429 after too many failures. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (e instanceof TooManyFailures failures) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(failures.seconds()));
            String detail = "Signing in failed too often. Try again in " + failures.seconds() + " s.";
            write(response, Problem.named("too-many-failures", HttpStatus.TOO_MANY_REQUESTS, detail, request));
            return;
        } else if (e instanceof ProviderUnavailable) {
            response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
            String detail = "The provider that says who signs in cannot be asked now. Try again soon.";
            write(response, Problem.named("provider-unavailable", HttpStatus.SERVICE_UNAVAILABLE, detail, request));
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge(request));
        write(response, unknown(request, e));
    }

    private static Problem unknown(HttpServletRequest request, AuthenticationException e) {
        return switch (e) {
            case BadCredentialsException _ ->
                Problem.named(
                        "wrong-credentials", HttpStatus.UNAUTHORIZED, "The name or the password is wrong.", request);
            case OAuth2AuthenticationException _ ->
                Problem.named(
                        "bad-token",
                        HttpStatus.UNAUTHORIZED,
                        "The bearer token is not the provider's, not for this interface, or not good any more.",
                        request);
            default ->
                Problem.named("not-signed-in", HttpStatus.UNAUTHORIZED, "This needs a signed-in account.", request);
        };
    }

    /** Answers a sign-in by form that failed, as {@link #commence} does. */
    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        commence(request, response, e);
    }

    /** Answers a signed-in request that may not do this: 403. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (e instanceof AuthorizationDeniedException denied
                && denied.getAuthorizationResult() instanceof RuleCheck.NotOwn notOwn) {
            String detail =
                    "Your account is limited to some areas (" + notOwn.areas().words() + "). " + notOwn.why();
            write(response, Problem.named("not-your-area", HttpStatus.FORBIDDEN, detail, request));
            return;
        }
        write(
                response,
                e instanceof CsrfException
                        ? Problem.named(
                                "missing-token",
                                HttpStatus.FORBIDDEN,
                                "Send the value of the cookie XSRF-TOKEN in the header X-XSRF-TOKEN;"
                                        + " GET /api/v1/session sets the cookie.",
                                request)
                        : Problem.named("not-allowed", HttpStatus.FORBIDDEN, "Your account may not do this.", request));
    }

    /** Answers a request that another site's page sent: 403. */
    void foreignOrigin(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                response,
                Problem.named(
                        "foreign-origin",
                        HttpStatus.FORBIDDEN,
                        "This request comes from a page of another origin.",
                        request));
    }

    /** Answers who asks too often: 429. */
    void tooOften(HttpServletRequest request, HttpServletResponse response, String who, Duration pause)
            throws IOException {
        long seconds = pause.plusMillis(999).toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        String detail = "Too many requests " + who + ". Try again in " + seconds + " s.";
        write(response, Problem.named("too-many-requests", HttpStatus.TOO_MANY_REQUESTS, detail, request));
    }

    /** Answers an account that has as much done at the same time as one may: 429. */
    void busyAccount(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        String detail = "This account is having as much worked out at the same time as one may. Try again soon.";
        write(response, Problem.named("account-busy", HttpStatus.TOO_MANY_REQUESTS, detail, request));
    }

    /** Answers where all together have as much done as the server bears: 503. */
    void busy(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, BUSY_SECONDS);
        String detail = "The server is working out as much as it bears. Try again soon.";
        write(response, Problem.named("busy", HttpStatus.SERVICE_UNAVAILABLE, detail, request));
    }

    /** Answers a sign-out that only this node knows of: 503. */
    void untold(HttpServletRequest request, HttpServletResponse response) throws IOException {
        write(
                response,
                Problem.named(
                        "store-unavailable",
                        HttpStatus.SERVICE_UNAVAILABLE,
                        "You are signed out here. The store does not answer; other servers are told when it does.",
                        request));
    }

    /** Only a client that tried HTTP Basic is offered it: a browser offered it would put up its own sign-in window. */
    private static String challenge(HttpServletRequest request) {
        String tried = request.getHeader(HttpHeaders.AUTHORIZATION);
        if (tried == null) {
            return "Session realm=\"Thriveline\"";
        }
        return tried.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? "Bearer realm=\"Thriveline\", error=\"invalid_token\""
                : "Basic realm=\"Thriveline\", charset=\"UTF-8\"";
    }

    private void write(HttpServletResponse response, Problem problem) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(problem.json());
    }
}
