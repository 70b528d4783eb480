package org.thriveline.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonTypeName;
import java.util.Arrays;
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
import org.thriveline.access.Role;
import org.thriveline.access.Sight;
import org.thriveline.demand.ViewKind;
import org.thriveline.web.Caller;
import org.thriveline.web.ServedTest;
import tools.jackson.databind.JsonNode;

/** Every message that asks for a view, with every view, role by role, over a real socket. */
class SocketWalkTest extends ServedTest {
    @Test
    void theMessagesThatAskForAViewAreTheseTwo() {
        assertThat(asking()).containsExactlyInAnyOrder("subscribe", "play");
    }

    @Test
    void nobodyOpensASocket() {
        assertThatThrownBy(() -> new Browser(port(), true)).hasMessageContaining("WebSocketHandshakeException");
    }

    /** Who sees nothing of demand. */
    @ParameterizedTest
    @EnumSource(names = "AUDITOR")
    void someRolesDoNotEither(Role role) {
        assertThatThrownBy(() -> new Browser(port(), true, Browser.basic(role.word(), Caller.PASSWORD)))
                .hasMessageContaining("WebSocketHandshakeException");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "AUDITOR")
    void eachRoleIsShownTheViewsThatItMaySee(Role role) {
        TreeMap<String, String> expected = new TreeMap<>();
        TreeMap<String, String> actual = new TreeMap<>();
        for (String type : asking()) {
            for (ViewKind view : ViewKind.values()) {
                String asked = type + " " + view.word();
                expected.put(asked, role.sees(needed(view)) ? "snapshot" : "error forbidden-view");
                actual.put(asked, answer(role, type, view));
            }
        }
        assertThat(actual).isEqualTo(expected);
    }

    /** Written here a second time, so that a view is not opened to more by one slip. */
    private static Sight needed(ViewKind view) {
        return switch (view) {
            case BOARD, UNUSUAL -> Sight.COUNTS;
            case INCIDENTS -> Sight.INCIDENTS;
            case THRIVE -> Sight.WORDS;
        };
    }

    private String answer(Role role, String type, ViewKind view) {
        try (Browser browser = new Browser(port(), true, Browser.basic(role.word(), Caller.PASSWORD))) {
            String play = type.equals("play")
                    ? ",\"player\":\"walk\",\"from\":\"" + clock.instant().minusSeconds(60) + "\",\"paused\":true"
                    : "";
            browser.say("{\"type\":\"" + type + "\",\"view\":\"" + view.word() + "\"" + play + "}");
            await().until(() -> first(browser) != null);
            JsonNode message = Objects.requireNonNull(first(browser));
            return Stream.of("type", "code")
                    .filter(message::has)
                    .map(field -> message.get(field).asString())
                    .collect(Collectors.joining(" "));
        }
    }

    private static @Nullable JsonNode first(Browser browser) {
        return browser.messages().stream()
                .filter(message -> Set.of("snapshot", "patch", "error")
                        .contains(message.get("type").asString()))
                .findFirst()
                .orElse(null);
    }

    private static List<String> asking() {
        return leaves(Protocol.FromBrowser.class)
                .filter(type -> Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("view")))
                .map(type -> Objects.requireNonNull(type.getAnnotation(JsonTypeName.class))
                        .value())
                .toList();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(SocketWalkTest::leaves);
    }
}
