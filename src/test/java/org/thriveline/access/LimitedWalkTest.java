package org.thriveline.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.TestPropertySource;
import org.springframework.web.servlet.handler.AbstractUrlHandlerMapping;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import org.thriveline.web.Caller;
import org.thriveline.web.Reply;
import org.thriveline.web.ServedTest;

/** Every operation that is mapped, asked for by every role of which the account is limited to the areas NC and NE. */
@TestPropertySource(
        properties = {
            "thriveline.areas.supervisor=NC,NE",
            "thriveline.areas.analyst=NC,NE",
            "thriveline.areas.reporter=NC,NE",
            "thriveline.areas.admin=NC,NE",
            "thriveline.areas.auditor=NC,NE",
            // For what has no area, and of another one: somebody must have recorded it.
            "thriveline.areas.map=a setting of another kind"
        })
class LimitedWalkTest extends ServedTest {
    private static final String NOT_OWN = "403 urn:thriveline:problem:not-your-area";
    private static final String NOT_ALLOWED = "403 urn:thriveline:problem:not-allowed";
    private static final String ANSWERED = "answered";

    private static final List<String> OWN = List.of("?area=NC", "?area=NE,NC", "?area=NC&area=NE", "?area=NC%2CNE");
    private static final List<String> NOT_ONLY_OWN = List.of(
            "",
            "?area=",
            "?area=%20",
            "?area=NL",
            "?area=NC,NL",
            "?area=NC&area=NL",
            "?area=&area=NC",
            "?area=NC&area=",
            "?area=NC,",
            "?area=nc",
            "?%61rea=NL",
            "?Area=NC",
            "?area=NC%2CLC");

    private static final Set<String> INCIDENTS = Set.of("of-nc", "of-nl", "of-none", "moved-out", "moved-in");

    @Autowired
    private List<RequestMappingInfoHandlerMapping> mappings;

    @Autowired
    private List<AbstractUrlHandlerMapping> files;

    @BeforeEach
    void record() {
        incident("of-nc", "\"area\":\"NC\",");
        incident("of-nl", "\"area\":\"NL\",");
        incident("of-none", "");
        incident("moved-out", "\"area\":\"NC\",");
        correct("moved-out", "NL");
        incident("moved-in", "\"area\":\"NL\",");
        correct("moved-in", "NE");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "INTAKE")
    void eachRoleIsAnsweredOfItsOwnAreasOnly(Role role) {
        Map<String, String> expected = new TreeMap<>();
        Map<String, String> actual = new TreeMap<>();
        for (Operation operation : Operation.all(mappings, files)) {
            for (String asked : asked(operation)) {
                expected.put(operation.method() + " " + asked, expected(operation, asked, role));
                actual.put(operation.method() + " " + asked, outcome(operation, asked, client(role.word())));
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    @Test
    void anOperationOfWhichNothingIsSaidIsOfTheWholeForce() {
        assertThat(DeclaredRules.of(HttpMethod.GET, "/api/v1/forgotten").within())
                .isEqualTo(Within.FORCE);
    }

    @Test
    void aRefusalNamesTheAreas() {
        assertThat(client("supervisor").get("/api/v1/board").body())
                .isEqualTo("{\"type\":\"urn:thriveline:problem:not-your-area\",\"title\":\"Not your area\","
                        + "\"status\":403,\"detail\":\"Your account is limited to some areas (NC, NE). Ask for areas of"
                        + " your own, such as area=NC,NE.\",\"instance\":\"/api/v1/board\"}");
    }

    @Test
    void theSessionTellsTheAreasByCookieToo() {
        Caller browser = stranger();
        browser.signIn("supervisor", Caller.PASSWORD);

        assertThat(browser.get("/api/v1/session").json().path("areas").toString())
                .isEqualTo("[\"NC\",\"NE\"]");
        assertThat(browser.get("/api/v1/board?area=NL").status()).isEqualTo(403);
        assertThat(browser.get("/api/v1/board?area=NC").status()).isEqualTo(200);
        assertThat(client("intake").get("/api/v1/session").json().path("areas").isNull())
                .isTrue();
    }

    @Test
    void aBoardOfOwnAreasTellsNothingOfOthers() {
        var board = client("supervisor").get("/api/v1/board?area=NC").json();
        var whole = client("intake").get("/api/v1/board?area=NC").json();

        assertThat(board.at("/board/incidents/areas")
                        .valueStream()
                        .map(area -> area.path("code").asString()))
                .containsExactlyInAnyOrder("NC", "NE");
        assertThat(whole.at("/board/incidents/areas").size()).isGreaterThan(2);
        assertThat(board.at("/board/calls/areaUnknown").asInt()).isZero();
    }

    @Test
    void aRunOfOtherAreasIsNotThere() {
        String path = "/api/v1/counterfactuals?quarter=2018/19-Q2";
        String policy = client("intake")
                .get("/api/v1/counterfactuals/example?quarter=2018/19-Q2")
                .body();
        String ofForce = run(client("intake"), path, policy);
        String ofNc = run(client("intake"), path + "&area=NC", policy);

        assertThat(client("analyst").get("/api/v1/counterfactuals/" + ofForce).status())
                .isEqualTo(404);
        assertThat(client("analyst").get("/api/v1/counterfactuals/" + ofNc).status())
                .isEqualTo(200);
    }

    private static String run(Caller caller, String path, String policy) {
        return caller.send("POST", path, policy, "Content-Type", "application/yaml")
                .json()
                .path("id")
                .asString();
    }

    /** What is asked of it: with every choice of areas, of every incident. */
    private static List<String> asked(Operation operation) {
        List<String> asked = new ArrayList<>();
        switch (operation.rule().within()) {
            case ASKED -> {
                OWN.forEach(query -> asked.add(operation.sample() + query));
                NOT_ONLY_OWN.forEach(query -> asked.add(operation.sample() + query));
            }
            case RECORD -> {
                INCIDENTS.forEach(id -> asked.add(operation.path().replaceFirst("\\{[^}]*}", id)));
                asked.add(operation.sample());
                asked.add(operation.path().replaceFirst("\\{[^}]*}", "%6ff-nl") + "?area=NC");
            }
            default -> {
                asked.add(operation.sample());
                asked.add(operation.sample() + "?area=NC");
            }
        }
        return asked;
    }

    private static String expected(Operation operation, String asked, Role role) {
        AccessRule rule = operation.rule();
        if (!rule.open() && !rule.roles().contains(role)) {
            return NOT_ALLOWED;
        }
        boolean own = rule.open()
                || switch (rule.within()) {
                    case FORCE -> false;
                    case ASKED -> OWN.contains(asked.replaceFirst("^[^?]*", ""));
                    case RECORD -> asked.contains("/of-nc/") || asked.contains("/moved-in/");
                    case OWN, ANY -> true;
                };
        return own ? ANSWERED : NOT_OWN;
    }

    private static String outcome(Operation operation, String asked, Caller caller) {
        String body = operation.method().equals(HttpMethod.GET) ? null : "{}";
        Reply reply = caller.send(operation.method().name(), asked, body, "Content-Type", "application/json");
        if (reply.status() == 401 || reply.status() == 403) {
            return reply.status() + " " + reply.json().path("type").asString();
        }
        assertThat(reply.status()).as("%s: %s", operation, reply).isLessThan(500);
        return ANSWERED;
    }

    private void incident(String id, String area) {
        assertThat(client("intake")
                        .post("/api/v1/incidents", "{\"id\":\"" + id + "\"," + area + "\"opening\":\"robbery\"}")
                        .status())
                .isBetween(200, 201);
    }

    private void correct(String id, String area) {
        assertThat(client("intake")
                        .post(
                                "/api/v1/incidents/" + id + "/correction",
                                "{\"area\":\"" + area + "\",\"opening\":\"robbery\"}")
                        .status())
                .isEqualTo(200);
    }
}
