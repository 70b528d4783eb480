package org.thriveline.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * One line of who may ask for what. Immutable.
 *
 * @param methods where they have GET, HEAD goes with it
 * @param paths as Spring writes patterns
 * @param open whether it is for everybody, signed in or not
 * @param roles who else may, none where it is open
 * @param within what accounts that are limited to some areas may have of it
 */
record AccessRule(Set<HttpMethod> methods, List<String> paths, boolean open, Set<Role> roles, Within within) {
    AccessRule {
        methods = Set.copyOf(methods);
        paths = List.copyOf(paths);
        roles = Set.copyOf(roles);
    }

    /** Returns the rule for what anybody may have. */
    static AccessRule open(HttpMethod method, String... paths) {
        return new AccessRule(Set.of(method), List.of(paths), true, Set.of(), Within.ANY);
    }

    static AccessRule of(Set<Role> roles, Within within, HttpMethod method, String... paths) {
        return new AccessRule(Set.of(method), List.of(paths), false, roles, within);
    }

    /** Returns the rule for those who may see something. */
    static AccessRule of(Sight sight, Within within, HttpMethod method, String... paths) {
        return of(Role.withSight(sight), within, method, paths);
    }

    /** Returns whether this line speaks of a request. */
    boolean speaksOf(HttpMethod method, String path) {
        return (methods.contains(method) || (method.equals(HttpMethod.HEAD) && methods.contains(HttpMethod.GET)))
                && paths.stream()
                        .anyMatch(pattern -> PathPatternParser.defaultInstance
                                .parse(pattern)
                                .matches(PathContainer.parsePath(path)));
    }

    /** Returns what Spring asks of each request. */
    RequestMatcher matcher() {
        Set<HttpMethod> all = methods.contains(HttpMethod.GET) ? Set.of(HttpMethod.GET, HttpMethod.HEAD) : methods;
        return new OrRequestMatcher(paths.stream()
                .flatMap(path -> all.stream().map(method -> (RequestMatcher)
                        PathPatternRequestMatcher.withDefaults().matcher(method, path)))
                .toList());
    }

    static Set<Role> everyone() {
        return Arrays.stream(Role.values()).collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
    }
}
