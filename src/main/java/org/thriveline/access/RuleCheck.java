package org.thriveline.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Whether somebody's roles allow a request, and their areas what it is about. Safe for use by many threads. */
final class RuleCheck implements AuthorizationManager<RequestAuthorizationContext> {
    private static final PathPattern INCIDENT = PathPatternParser.defaultInstance.parse("/api/v1/incidents/{id}/*");

    private static final AuthorizationDecision GRANTED = new AuthorizationDecision(true);
    private static final AuthorizationDecision DENIED = new AuthorizationDecision(false);

    private final AccessRule rule;
    private final List<String> roles;
    private final RecordAreas records;

    RuleCheck(AccessRule rule, RecordAreas records) {
        this.rule = rule;
        this.roles = rule.roles().stream().map(Role::word).toList();
        this.records = records;
    }

    /**
     * The roles would allow it, and the account is limited to areas that it does not keep to.
     *
     * @param why for a person
     */
    record NotOwn(OwnAreas areas, String why) implements AuthorizationResult {
        @Override
        public boolean isGranted() {
            return false;
        }
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
        Authentication signedIn = who.get();
        if (signedIn == null
                || !signedIn.isAuthenticated()
                || Role.among(signedIn.getAuthorities()).stream().noneMatch(roles::contains)) {
            return DENIED;
        }
        OwnAreas own = OwnAreas.of(signedIn);
        return own.limited() ? limited(own, context.getRequest()) : GRANTED;
    }

    private AuthorizationResult limited(OwnAreas own, HttpServletRequest request) {
        return switch (rule.within()) {
            case ANY, OWN -> GRANTED;
            case FORCE -> new NotOwn(own, "This is of the whole force.");
            case ASKED ->
                own.mayAsk(asked(request))
                        ? GRANTED
                        : new NotOwn(
                                own, "Ask for areas of your own, such as area=" + String.join(",", own.codes()) + ".");
            case RECORD ->
                incident(request).flatMap(records::ofIncident).filter(own::has).isPresent()
                        ? GRANTED
                        : new NotOwn(own, "This incident is not in one of them.");
        };
    }

    /** Every value that anybody further in might read, even of a parameter that is there twice. */
    private static List<String> asked(HttpServletRequest request) {
        return Stream.ofNullable(request.getParameterValues("area"))
                .flatMap(Arrays::stream)
                .flatMap(areas -> Arrays.stream(areas.split(",", -1)))
                .map(String::strip)
                .toList();
    }

    private static Optional<String> incident(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        PathPattern.PathMatchInfo found = INCIDENT.matchAndExtract(PathContainer.parsePath(path));
        return Optional.ofNullable(found).map(match -> match.getUriVariables().get("id"));
    }
}
