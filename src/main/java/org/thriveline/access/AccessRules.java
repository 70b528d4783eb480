package org.thriveline.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.HEAD;
import static org.springframework.http.HttpMethod.POST;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may ask for what. What is not named here is refused to everyone. */
final class AccessRules {
    static final String SESSION = "/api/v1/session";

    /** The page itself: the same for everyone, with nothing of the force in it. */
    private static final String[] PAGE = {
        "/",
        "/index.html",
        "/thrive",
        "/unusual",
        "/incidents",
        "/wallboard",
        "/compare",
        "/history",
        "/journeys",
        "/places",
        "/questions/**",
        "/reports/**",
        "/series",
        "/what-if",
        "/intake",
        "/audit",
        "/sign-in",
        "/assets/**",
        "/favicon.*",
        "/*.svg",
        "/*.js"
    };

    private static final String[] RECORDING = {
        "/api/v1/calls/**",
        "/api/v1/incidents/**",
        "/api/v1/missing-persons/**",
        "/api/v1/stop-searches/**",
        "/api/v1/crimes/**",
        "/api/v1/imports/**",
        "/api/v1/feed"
    };

    private static final String[] PERSONS = {"/api/v1/calls/*/caller", "/api/v1/missing-persons/*/person"};

    /** What analysts and performance managers decide about figures. */
    private static final String[] REBASES = {"/api/v1/rebases", "/api/v1/rebases/*/withdrawal"};

    private static final String[] QUESTIONS = {"/api/v1/questions", "/api/v1/questions/*/withdrawal"};

    /** What performance managers do with reports; analysts write and review as well. */
    private static final String[] REPORTS = {
        "/api/v1/reports", "/api/v1/reports/*/publication", "/api/v1/reports/*/withdrawal", "/api/v1/published-figures"
    };

    private static final String[] REPORT_TEXTS = {
        "/api/v1/reports/*/commentary", "/api/v1/reports/*/commentary/check", "/api/v1/reports/*/review"
    };

    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private AccessRules() {}

    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(GET, PAGE)
                .permitAll()
                .requestMatchers(HEAD, PAGE)
                .permitAll()
                .requestMatchers(GET, "/actuator/health")
                .permitAll()
                .requestMatchers("/actuator/**")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(GET, "/api/v1/incidents/*/timeline")
                .hasAnyRole(Role.withSight(Sight.INCIDENTS))
                .requestMatchers(GET, PERSONS)
                .hasAnyRole(Role.withSight(Sight.PERSONS))
                .requestMatchers(GET, "/api/v1/retention")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(POST, "/api/v1/persons/*/erasure")
                .hasRole(Role.ADMIN.name())
                .requestMatchers(RECORDING)
                .hasAnyRole(Role.INTAKE.name(), Role.SUPERVISOR.name(), Role.ADMIN.name())
                .requestMatchers(POST, REBASES)
                .hasAnyRole(Role.ANALYST.name(), Role.REPORTER.name())
                .requestMatchers(POST, QUESTIONS)
                .hasAnyRole(Role.ANALYST.name(), Role.REPORTER.name(), Role.SUPERVISOR.name())
                .requestMatchers(POST, REPORTS)
                .hasRole(Role.REPORTER.name())
                .requestMatchers(POST, REPORT_TEXTS)
                .hasAnyRole(Role.ANALYST.name(), Role.REPORTER.name())
                .requestMatchers(POST, "/api/v1/reports/check")
                .hasAnyRole(Role.withSight(Sight.COUNTS))
                .requestMatchers(
                        GET,
                        "/api/v1/reports",
                        "/api/v1/reports/**",
                        "/api/v1/published-figures",
                        "/api/v1/measures",
                        "/api/v1/series",
                        "/api/v1/rebases",
                        "/api/v1/questions",
                        "/api/v1/questions/*")
                .hasAnyRole(Role.withSight(Sight.COUNTS))
                .requestMatchers(GET, "/api/v1/audit", "/api/v1/audit/verification")
                .hasRole(Role.AUDITOR.name())
                .requestMatchers(SESSION, "/api/openapi.json")
                .hasAnyRole(Arrays.stream(Role.values()).map(Role::name).toArray(String[]::new))
                .requestMatchers(
                        "/api/v1/board",
                        "/api/v1/compare",
                        "/api/v1/places",
                        "/api/v1/harm",
                        "/api/v1/restatements",
                        "/api/v1/journeys",
                        "/api/v1/codes",
                        "/api/v1/counterfactuals/**",
                        "/api/v1/areas/map",
                        "/api/v1/simulation",
                        "/ws")
                .hasAnyRole(Role.withSight(Sight.COUNTS))
                .anyRequest()
                .denyAll();
    }

    /**
     * Returns whether a request needs the token against forged requests: where the browser would add the sign-in by
     * itself, that is a session's cookie (nothing else has signed anybody in yet when this is asked), and for signing in,
     * lest somebody is signed in as somebody else.
     */
    static boolean needsToken(HttpServletRequest request) {
        return mayChange(request)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && (isSession(request) || SecurityContextHolder.getContext().getAuthentication() != null);
    }

    static boolean mayChange(HttpServletRequest request) {
        return !SAFE.contains(request.getMethod());
    }

    static boolean isSession(HttpServletRequest request) {
        return request.getRequestURI().equals(request.getContextPath() + SESSION);
    }
}
