package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;

/** Every operation that is mapped, asked for over HTTP by every role and by nobody, against what is declared. */
class AccessWalkTest extends ServedTest {
    private static final String NOT_SIGNED_IN = "401 urn:thriveline:problem:not-signed-in";
    private static final String NOT_ALLOWED = "403 urn:thriveline:problem:not-allowed";
    private static final String ANSWERED = "answered";

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private List<AbstractUrlHandlerMapping> files;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Test
    void everyOperationIsNamedButWhatTheFrameworkMapsAndNobodyNeeds() {
        assertThat(Operation.all(mappings, files)).hasSizeGreaterThan(90);
        assertThat(Operation.all(mappings, files).stream()
                        .filter(operation -> !operation.rule().open()
                                && operation.rule().roles().isEmpty())
                        .map(Operation::path)
                        .distinct())
                .containsExactly("/api/openapi.json.yaml", "/error");
    }

    @Test
    void nothingButThePageIsNamedByWhatItBeginsWith() {
        assertThat(DeclaredRules.ALL.stream()
                        .filter(rule -> !rule.open())
                        .flatMap(rule -> rule.paths().stream())
                        .filter(path -> path.contains("**")))
                .containsExactly("/actuator/health/**");
    }

    @Test
    void nobodyIsAnsweredButByThePageAndHealth() {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Operation operation : Operation.all(mappings, files)) {
            expected.put(operation.toString(), operation.rule().open() ? ANSWERED : NOT_SIGNED_IN);
            actual.put(operation.toString(), outcome(operation, stranger()));
        }
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void eachRoleIsAnsweredWhatIsDeclaredForIt(Role role) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Operation operation : Operation.all(mappings, files)) {
            AccessRule rule = operation.rule();
            expected.put(operation.toString(), rule.open() || rule.roles().contains(role) ? ANSWERED : NOT_ALLOWED);
            actual.put(operation.toString(), outcome(operation, client(role.word())));
        }
        assertThat(actual).isEqualTo(expected);
    }

    /** A controller that somebody adds, and forgets to declare. */
    static final class Forgotten {
        final AtomicInteger answered = new AtomicInteger();

        String answer() {
            answered.incrementAndGet();
            return "all there is to know";
        }
    }

    @Test
    void aNewOperationThatNobodyNamedIsRefusedToEveryone() throws NoSuchMethodException {
        Forgotten forgotten = new Forgotten();
        RequestMappingInfo info = RequestMappingInfo.paths("/api/v1/forgotten", "/api/v1/calls/{id}/forgotten")
                .methods(RequestMethod.GET, RequestMethod.POST)
                .options(requestMappingHandlerMapping.getBuilderConfiguration())
                .build();
        requestMappingHandlerMapping.registerMapping(info, forgotten, Forgotten.class.getDeclaredMethod("answer"));
        try {
            for (Operation operation : Set.of(
                    new Operation(HttpMethod.GET, "/api/v1/forgotten"),
                    new Operation(HttpMethod.POST, "/api/v1/forgotten"),
                    new Operation(HttpMethod.GET, "/api/v1/calls/{id}/forgotten"),
                    new Operation(HttpMethod.POST, "/api/v1/calls/{id}/forgotten"))) {
                assertThat(Operation.all(mappings, files))
                        .as("it is walked by itself")
                        .contains(operation);
                assertThat(outcome(operation, stranger())).isEqualTo(NOT_SIGNED_IN);
                for (Role role : Role.values()) {
                    assertThat(outcome(operation, client(role.word())))
                            .as(role.word())
                            .isEqualTo(NOT_ALLOWED);
                }
            }
            assertThat(forgotten.answered).hasValue(0);
        } finally {
            requestMappingHandlerMapping.unregisterMapping(info);
        }
    }

    /** Returns the problem of a refusal, or that the operation itself had the word. */
    private static String outcome(Operation operation, Caller caller) {
        Reply reply = caller.send(
                operation.method().name(), operation.sample(), body(operation), "Content-Type", "application/json");
        if (reply.status() == 401 || reply.status() == 403) {
            return reply.status() + " " + reply.json().path("type").asString();
        }
        assertThat(reply.status()).as("%s: %s", operation, reply).isLessThan(500);
        return ANSWERED;
    }

    private static @Nullable String body(Operation operation) {
        return operation.method().equals(HttpMethod.GET) ? null : "{}";
    }
}
