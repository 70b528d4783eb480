package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;

/** Who may ask for what: everything mapped, asked for over HTTP. */
class AccessRulesTest extends ServedTest {
    /** What a stranger may have, and what a container asks. */
    private static final Set<String> PUBLIC = Set.of("GET /actuator/health", "GET /api/v1/sign-in");

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Test
    void everyOperationNeedsSignIn() {
        Set<String> operations = operations();
        Map<String, Integer> answers = new TreeMap<>();
        for (String operation : operations) {
            String[] words = operation.split(" ", 2);
            String body = words[0].equals("GET") ? null : "{}";
            answers.put(operation, stranger().send(words[0], words[1], body).status());
        }

        assertThat(operations)
                .contains("POST /api/v1/incidents/x/grade", "GET /api/openapi.json", "GET /actuator/metrics");
        assertThat(answers.remove("POST /api/v1/sessions/provider-logout"))
                .as("what the provider says is proved by its signature, and JSON is none")
                .isEqualTo(415);
        assertThat(answers)
                .allSatisfy((operation, status) ->
                        assertThat(status).as(operation).isEqualTo(PUBLIC.contains(operation) ? 200 : 401));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        GET    | /api/v1/nothing   | 401
        POST   | /api/v1/nothing   | 401
        GET    | /nothing.html     | 401
        POST   | /                 | 401
        GET    | /ws               | 401
        GET    | /actuator         | 401
        GET    | /error            | 401
        DELETE | /actuator/health  | 401
        GET    | /swagger-ui.html  | 401
        GET    | /v3/api-docs      | 401
        """)
    void whatNobodyNamedIsRefusedToo(String method, String path, int status) {
        assertThat(stranger().send(method, path, null).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleMayDoItsOwn(Role role) {
        boolean records = Set.of(Role.SUPERVISOR, Role.INTAKE, Role.ADMIN).contains(role);
        Map<String, Integer> answers = new TreeMap<>();
        for (String path : List.of(
                "/api/v1/session", "/api/openapi.json", "/api/v1/board", "/actuator/metrics", "/api/v1/nothing")) {
            answers.put(path, client(role.word()).get(path).status());
        }
        answers.put(
                "/api/v1/calls", client(role.word()).post("/api/v1/calls", "{").status());
        answers.put(
                "/api/v1/imports",
                client(role.word()).get("/api/v1/imports/none").status());
        answers.put(
                "/api/v1/feed", client(role.word()).post("/api/v1/feed", "{}").status());

        assertThat(answers)
                .isEqualTo(Map.of(
                        "/api/v1/session",
                        200,
                        "/api/openapi.json",
                        200,
                        "/api/v1/board",
                        role == Role.AUDITOR ? 403 : 200,
                        "/actuator/metrics",
                        role == Role.ADMIN ? 200 : 403,
                        "/api/v1/nothing",
                        403,
                        "/api/v1/calls",
                        records ? 400 : 403,
                        "/api/v1/imports",
                        records ? 404 : 403,
                        "/api/v1/feed",
                        records ? 422 : 403));
    }

    @Test
    void whatARoleMayNotDoIsAProblem() {
        assertThat(client("analyst").post("/api/v1/calls", "{}").body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:not-allowed\",\"title\":\"Not allowed\",\"status\":403,"
                        + "\"detail\":\"Your account may not do this.\",\"instance\":\"/api/v1/calls\"}");
    }

    @Test
    void healthTellsStrangersItsStatusOnly() {
        Reply health = stranger().get("/actuator/health");

        assertThat(health.json().propertyNames()).isSubsetOf("status", "groups");
        assertThat(health.json().path("status").asString()).isEqualTo("UP");
    }

    private Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        for (RequestMappingInfoHandlerMapping mapping : mappings) {
            for (RequestMappingInfo info : mapping.getHandlerMethods().keySet()) {
                operations.addAll(operations(info));
            }
        }
        return operations;
    }

    private static List<String> operations(RequestMappingInfo info) {
        List<String> operations = new ArrayList<>();
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        for (RequestMethod method : methods.isEmpty() ? Set.of(RequestMethod.GET) : methods) {
            for (String pattern : info.getPatternValues()) {
                operations.add(method + " " + pattern.replaceAll("\\{[^}]*}|\\*+", "x"));
            }
        }
        return operations;
    }
}
