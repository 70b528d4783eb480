package org.thriveline.access;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;

/**
 * Every operation by name, with who may ask for it: the first line that speaks of a request holds, and what no line speaks of
 * is refused to everyone. {@code src/docs/access.md} is written from this.
 */
final class DeclaredRules {
    private static final Set<Role> RECORDING = Set.of(Role.INTAKE, Role.SUPERVISOR, Role.ADMIN);
    private static final Set<Role> FIGURES = Set.of(Role.ANALYST, Role.REPORTER);
    private static final Set<Role> REPORTER = Set.of(Role.REPORTER);
    private static final Set<Role> ADMIN = Set.of(Role.ADMIN);

    static final List<AccessRule> ALL = List.of(
            // The page itself: the same for everyone, with nothing of the force in it.
            AccessRule.open(GET, "/", "/index.html", "/thrive", "/unusual", "/incidents", "/wallboard", "/compare"),
            AccessRule.open(GET, "/history", "/journeys", "/places", "/questions/**", "/reports/**", "/series"),
            AccessRule.open(GET, "/what-if", "/intake", "/audit", "/sign-in", "/assets/**"),
            // Signing in, where nobody is yet; and what the provider says, which is proved by its signature.
            AccessRule.open(GET, "/api/v1/sign-in", ProviderSignIn.START, ProviderSignIn.CALLBACK),
            AccessRule.open(POST, "/api/v1/sessions/provider-logout"),
            AccessRule.open(GET, "/favicon.*", "/*.svg", "/*.js"),
            AccessRule.open(GET, "/actuator/health"),
            AccessRule.of(ADMIN, Within.FORCE, GET, "/actuator", "/actuator/health/**", "/actuator/metrics"),
            AccessRule.of(ADMIN, Within.FORCE, GET, "/actuator/metrics/*"),
            // Whoever is signed in.
            AccessRule.of(AccessRule.everyone(), Within.ANY, GET, AccessRules.SESSION, "/api/openapi.json"),
            // Who looked at what.
            AccessRule.of(Set.of(Role.AUDITOR), Within.FORCE, GET, "/api/v1/audit", "/api/v1/audit/verification"),
            // Looking.
            AccessRule.of(Sight.COUNTS, Within.ASKED, GET, "/api/v1/board", "/api/v1/compare", "/api/v1/places"),
            AccessRule.of(Sight.COUNTS, Within.ASKED, GET, "/api/v1/harm", "/api/v1/restatements", "/api/v1/journeys"),
            AccessRule.of(Sight.COUNTS, Within.ASKED, GET, "/api/v1/codes", "/api/v1/series"),
            AccessRule.of(Sight.COUNTS, Within.ANY, GET, "/ws"),
            AccessRule.of(Sight.COUNTS, Within.ANY, GET, "/api/v1/areas/map", "/api/v1/simulation", "/api/v1/measures"),
            AccessRule.of(Sight.INCIDENTS, Within.RECORD, GET, "/api/v1/incidents/*/timeline"),
            AccessRule.of(Sight.COUNTS, Within.ANY, GET, "/api/v1/counterfactuals/example"),
            AccessRule.of(Sight.COUNTS, Within.ASKED, POST, "/api/v1/counterfactuals"),
            AccessRule.of(Sight.COUNTS, Within.OWN, GET, "/api/v1/counterfactuals/*"),
            // Recording.
            AccessRule.of(RECORDING, Within.FORCE, POST, "/api/v1/feed", "/api/v1/imports", "/api/v1/incidents"),
            AccessRule.of(RECORDING, Within.FORCE, GET, "/api/v1/imports", "/api/v1/imports/*"),
            recording("/api/v1/calls", "", "/*/answer", "/*/abandonment", "/*/end", "/*/incident"),
            recording("/api/v1/calls", "/*/correction", "/*/void"),
            ofIncidents("thrive", "grade", "appointment", "dispatch", "arrival", "resolution", "closure"),
            ofIncidents("reopening", "reclassification", "qualifiers", "correction", "void"),
            recording("/api/v1/missing-persons", "", "/*/risk", "/*/found", "/*/interview", "/*/closure"),
            recording("/api/v1/missing-persons", "/*/correction", "/*/void"),
            recording("/api/v1/stop-searches", "", "/*/outcome", "/*/correction", "/*/void"),
            recording("/api/v1/crimes", "", "/*/outcome", "/*/correction", "/*/void"),
            // Who callers and missing people are.
            AccessRule.of(
                    Sight.PERSONS, Within.FORCE, GET, "/api/v1/calls/*/caller", "/api/v1/missing-persons/*/person"),
            recording("/api/v1", "/calls/*/caller", "/missing-persons/*/person"),
            AccessRule.of(ADMIN, Within.FORCE, POST, "/api/v1/persons/*/erasure"),
            AccessRule.of(ADMIN, Within.FORCE, GET, "/api/v1/retention"),
            AccessRule.of(ADMIN, Within.FORCE, POST, "/api/v1/sessions/ending"),
            // What is said about figures.
            AccessRule.of(Sight.COUNTS, Within.FORCE, GET, "/api/v1/rebases"),
            AccessRule.of(FIGURES, Within.FORCE, POST, "/api/v1/rebases", "/api/v1/rebases/*/withdrawal"),
            AccessRule.of(Sight.COUNTS, Within.FORCE, GET, "/api/v1/questions", "/api/v1/questions/*"),
            AccessRule.of(
                    Set.of(Role.ANALYST, Role.REPORTER, Role.SUPERVISOR),
                    Within.FORCE,
                    POST,
                    "/api/v1/questions",
                    "/api/v1/questions/*/withdrawal"),
            // Reports: performance managers make them, analysts write and review as well, and everyone reads.
            AccessRule.of(Sight.COUNTS, Within.FORCE, POST, "/api/v1/reports/check"),
            AccessRule.of(REPORTER, Within.FORCE, POST, "/api/v1/reports", "/api/v1/published-figures"),
            AccessRule.of(REPORTER, Within.FORCE, POST, reports("/publication", "/withdrawal")),
            AccessRule.of(FIGURES, Within.FORCE, POST, reports("/commentary", "/commentary/check", "/review")),
            AccessRule.of(Sight.COUNTS, Within.FORCE, GET, "/api/v1/reports", "/api/v1/published-figures"),
            AccessRule.of(Sight.COUNTS, Within.FORCE, GET, reports("", "/verification", "/restatements", "/files/*")));

    private DeclaredRules() {}

    /** Returns the line that holds for a request; where there is none, nobody may send it. */
    static AccessRule of(HttpMethod method, String path) {
        return ALL.stream()
                .filter(rule -> rule.speaksOf(method, path))
                .findFirst()
                .orElseGet(() -> AccessRule.of(Set.of(), Within.FORCE, method, path));
    }

    private static AccessRule recording(String records, String... steps) {
        return AccessRule.of(RECORDING, Within.FORCE, POST, under(records, steps));
    }

    private static AccessRule ofIncidents(String... steps) {
        String[] paths = Stream.of(steps).map(step -> "/*/" + step).toArray(String[]::new);
        return AccessRule.of(RECORDING, Within.RECORD, POST, under("/api/v1/incidents", paths));
    }

    private static String[] reports(String... parts) {
        return under("/api/v1/reports/*", parts);
    }

    private static String[] under(String path, String... parts) {
        return Arrays.stream(parts).map(part -> path + part).toArray(String[]::new);
    }
}
