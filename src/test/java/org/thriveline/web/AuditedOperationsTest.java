package org.thriveline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thriveline.access.Audited;

/** Every operation is decided: it is written into the audit trail, or stands here with a reason. */
class AuditedOperationsTest extends ServedTest {
    private static final String COUNTS = "counts only";
    private static final String SETTINGS = "about the installation, not about demand";

    private static final String ENDINGS = "about accounts, not about demand; it writes of itself, as signing in does";

    private static final String QUESTIONS = "what is asked about counts, not what is answered";

    private static final Map<String, String> HOLD_NOTHING_OF_SINGLE_PEOPLE = Map.ofEntries(
            Map.entry("/error", "says that something failed"),
            Map.entry("GET /api/openapi.json", SETTINGS),
            Map.entry("GET /api/openapi.json.yaml", SETTINGS),
            Map.entry("GET /api/v1/areas/map", SETTINGS),
            Map.entry("GET /api/v1/codes", COUNTS),
            Map.entry("GET /api/v1/counterfactuals/example", SETTINGS),
            Map.entry("GET /api/v1/counterfactuals/{id}", COUNTS),
            Map.entry("GET /api/v1/harm", COUNTS),
            Map.entry("GET /api/v1/imports", COUNTS),
            Map.entry("GET /api/v1/imports/formats", SETTINGS),
            Map.entry("GET /api/v1/measures", SETTINGS),
            Map.entry("GET /api/v1/places", COUNTS),
            Map.entry("GET /api/v1/published-figures", COUNTS),
            Map.entry("GET /api/v1/questions", QUESTIONS),
            Map.entry("GET /api/v1/questions/{id}", QUESTIONS),
            Map.entry("GET /api/v1/rebases", COUNTS),
            Map.entry("GET /api/v1/reports", COUNTS),
            Map.entry("GET /api/v1/reports/differences", COUNTS),
            Map.entry("GET /api/v1/reports/{id}", COUNTS + "; its files are audited"),
            Map.entry("GET /api/v1/reports/{id}/verification", COUNTS),
            Map.entry("GET /api/v1/session", "says to somebody who they are"),
            Map.entry("GET /api/v1/sign-in", SETTINGS),
            Map.entry("GET /api/v1/simulation", SETTINGS),
            Map.entry("POST /api/v1/counterfactuals", COUNTS + ", of another policy; nothing is stored"),
            Map.entry("POST /api/v1/reports/check", COUNTS + " that somebody else published; nothing is stored"),
            Map.entry("POST /api/v1/sessions/ending", ENDINGS),
            Map.entry("POST /api/v1/sessions/provider-logout", ENDINGS),
            Map.entry(
                    "POST /api/v1/reports/{id}/commentary/check",
                    "shows a text to whoever is writing it; nothing is stored"));

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyOperationIsAuditedOrHoldsNothingOfSinglePeople() {
        Set<String> undecided = operations(false);

        assertThat(undecided).isEqualTo(new TreeSet<>(HOLD_NOTHING_OF_SINGLE_PEOPLE.keySet()));
    }

    @Test
    void whatIsAuditedIsThere() {
        assertThat(operations(true))
                .contains(
                        "GET /api/v1/board",
                        "GET /api/v1/incidents/{id}/timeline",
                        "POST /api/v1/incidents",
                        "POST /api/v1/calls/{id}/incident",
                        "POST /api/v1/feed",
                        "POST /api/v1/imports",
                        "GET /api/v1/reports/{id}/files/{name}",
                        "GET /api/v1/audit",
                        "GET /api/v1/audit [format=csv]");
    }

    private Set<String> operations(boolean audited) {
        return requestMappingHandlerMapping.getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().hasMethodAnnotation(Audited.class) == audited)
                .flatMap(each -> name(each.getKey()).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> name(RequestMappingInfo info) {
        String methods = info.getMethodsCondition().getMethods().stream()
                .map(Enum::name)
                .sorted()
                .collect(Collectors.joining("|"));
        String parameters = info.getParamsCondition().isEmpty() ? "" : " " + info.getParamsCondition();
        return info.getPatternValues().stream()
                .map(pattern -> (methods + " " + pattern + parameters).strip())
                .collect(Collectors.toSet());
    }
}
