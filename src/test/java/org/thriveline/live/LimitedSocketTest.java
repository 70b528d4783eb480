package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.test.context.TestPropertySource;
import org.thriveline.access.Role;
import org.thriveline.demand.ViewKind;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** Every message that asks for a view, of every choice of areas, by every role that is limited to NC and NE. */
@TestPropertySource(
        properties = {
            "thriveline.areas.supervisor=NC,NE",
            "thriveline.areas.analyst=NC,NE",
            "thriveline.areas.reporter=NC,NE",
            "thriveline.areas.intake=NC,NE",
            "thriveline.areas.admin=NC,NE"
        })
class LimitedSocketTest extends ServedTest {
    private static final List<String> OWN = List.of("NC", "NE", "NE,NC");
    private static final List<String> NOT_ONLY_OWN = List.of("", " ", "NL", "NC,NL", "nc");

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void eachRoleIsShownItsOwnAreasOnly(Role role) {
        TreeMap<String, String> expected = new TreeMap<>();
        TreeMap<String, String> actual = new TreeMap<>();
        try (Browser probe = new Browser(port(), true, Browser.basic(role.word(), Caller.PASSWORD))) {
            await().until(() -> !probe.messages("hello").isEmpty());
            Set<String> views = probe.messages("hello")
                    .getFirst()
                    .path("views")
                    .valueStream()
                    .map(JsonNode::asString)
                    .collect(Collectors.toSet());
            for (String type : List.of("subscribe", "play")) {
                for (ViewKind view : ViewKind.values()) {
                    for (String area :
                            Stream.concat(OWN.stream(), NOT_ONLY_OWN.stream()).toList()) {
                        String asked = type + " " + view.word() + " of '" + area + "'";
                        expected.put(
                                asked,
                                !views.contains(view.word())
                                        ? "error forbidden-view"
                                        : OWN.contains(area) ? "snapshot" : "error forbidden-area");
                        actual.put(asked, answer(role, type, view, "\"area\":\"" + area + "\","));
                    }
                    if (views.contains(view.word())) {
                        assertThat(answer(role, type, view, "")).isEqualTo("error forbidden-area");
                        assertThat(answer(role, type, view, "\"area\":null,")).isEqualTo("error forbidden-area");
                    }
                }
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(names = {"SUPERVISOR", "ADMIN"})
    void whatIsShownTellsNothingOfOtherAreas(Role role) {
        for (String type : List.of("subscribe", "play")) {
            JsonNode snapshot = message(role, type, ViewKind.BOARD, "\"area\":\"NC\",");
            assertThat(snapshot.at("/data/incidents/areas")
                            .valueStream()
                            .map(area -> area.path("code").asString()))
                    .as(type)
                    .containsExactlyInAnyOrder("NC", "NE");
        }
    }

    /** Of areas that there are; of others nothing that somebody typed is kept. */
    @Test
    void whoeverAsksForOtherAreasIsWritten() {
        for (String area : List.of("NL", "NC,NL", "", "Jane Doe")) {
            assertThat(answer(Role.ADMIN, "subscribe", ViewKind.BOARD, "\"area\":\"" + area + "\","))
                    .isEqualTo("error forbidden-area");
        }

        await().untilAsserted(() -> assertThat(client("auditor")
                        .get("/api/v1/audit?who=admin&act=refusal&limit=500")
                        .json()
                        .path("entries")
                        .valueStream()
                        .map(entry -> entry.path("operation").asString() + " " + entry.path("about"))
                        .filter(said -> said.startsWith("socket subscribe"))
                        .limit(4))
                .containsExactly(
                        "socket subscribe {\"view\":\"board\"}",
                        "socket subscribe {\"area\":\"all\",\"view\":\"board\"}",
                        "socket subscribe {\"area\":\"NC,NL\",\"view\":\"board\"}",
                        "socket subscribe {\"area\":\"NL\",\"view\":\"board\"}"));
    }

    private String answer(Role role, String type, ViewKind view, String area) {
        JsonNode message = message(role, type, view, area);
        return Stream.of("type", "code")
                .filter(message::has)
                .map(field -> message.get(field).asString())
                .collect(Collectors.joining(" "));
    }

    private JsonNode message(Role role, String type, ViewKind view, String area) {
        try (Browser browser = new Browser(port(), true, Browser.basic(role.word(), Caller.PASSWORD))) {
            String play = type.equals("play")
                    ? ",\"player\":\"walk\",\"from\":\"" + clock.instant().minusSeconds(60) + "\",\"paused\":true"
                    : "";
            browser.say("{\"type\":\"" + type + "\"," + area + "\"view\":\"" + view.word() + "\"" + play + "}");
            await().until(() -> first(browser) != null);
            return Objects.requireNonNull(first(browser));
        }
    }

    private static @Nullable JsonNode first(Browser browser) {
        return browser.messages().stream()
                .filter(message -> Set.of("snapshot", "patch", "error")
                        .contains(message.get("type").asString()))
                .findFirst()
                .orElse(null);
    }
}
