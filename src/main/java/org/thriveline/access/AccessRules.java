package org.thriveline.access;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Who may ask for what, put to Spring. What {@link DeclaredRules} do not name is refused to everyone. */
final class AccessRules {
    static final String SESSION = "/api/v1/session";

    private static final RequestMatcher IS_SESSION =
            PathPatternRequestMatcher.withDefaults().matcher(SESSION);
    private static final RequestMatcher IS_SOCKET =
            PathPatternRequestMatcher.withDefaults().matcher("/ws");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private AccessRules() {}

    /** @param records tells the area of a record */
    static void apply(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry requests,
            RecordAreas records) {
        requests.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll();
        for (AccessRule rule : DeclaredRules.ALL) {
            var asked = requests.requestMatchers(rule.matcher());
            if (rule.open()) {
                asked.permitAll();
            } else if (rule.roles().isEmpty()) {
                asked.denyAll();
            } else {
                asked.access(new RuleCheck(rule, records));
            }
        }
        requests.anyRequest().denyAll();
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

    /** Returns whether it is for the session, however the address is written: {@code %73ession} is. */
    static boolean isSession(HttpServletRequest request) {
        return IS_SESSION.matches(request);
    }

    /** Returns whether it opens the socket. */
    static boolean isSocket(HttpServletRequest request) {
        return IS_SOCKET.matches(request);
    }
}
