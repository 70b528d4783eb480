package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.thriveline.e2e.reckoning.Reckoning;
import tools.jackson.databind.JsonNode;

/**
 * A supervisor's shift: every figure that the server answers and every panel that the pages show, taken down while records come
 * in, is what a count of the exported log gives that shares no code with them.
 */
class SupervisorIT {
    private static final List<String> SCOPES = List.of("", "NC", "NE,NN");
    private static final List<String> VIEWS = List.of("board", "thrive", "unusual", "incidents");
    private static final int STORIES = 40;

    /** Of a page of the past: what chooses the moment, and says nothing of it. */
    private static final List<String> TIME =
            List.of("past", "moment", "moment-field", "quarter", "scrubber", "play", "doing", "known-later");

    @TempDir
    static Path folder;

    private static final List<JsonNode> answers = new ArrayList<>();
    private static final List<JsonNode> stories = new ArrayList<>();
    private static final Map<String, Glance> glances = new LinkedHashMap<>();
    private static final Map<String, Glance> drawers = new LinkedHashMap<>();
    private static Reckoning reckoning;

    @BeforeAll
    static void takeDown() throws IOException {
        Path data = Path.of(Objects.requireNonNullElse(System.getProperty("thriveline.shift"), folder.toString()));
        try (Shift shift = new Shift(data)) {
            look(shift);
            VIEWS.forEach(view ->
                    SCOPES.forEach(area -> answers.add(shift.ask("/api/v1/board?view=" + view + "&area=" + area))));
            stories(shift);
            reckoning = shift.end();
        }
    }

    private static void look(Shift shift) {
        try (Chromium chromium = new Chromium();
                Visit visit = new Visit(chromium, shift.port(), 1600, 1000, ColorScheme.LIGHT)) {
            visit.signIn("supervisor");
            for (String area : SCOPES) {
                String of = area.isEmpty() ? "" : "?area=" + area;
                open(visit, "/" + of, "board");
                open(visit, "/thrive" + of, "thrive-page");
                open(visit, "/unusual" + of, "unusual-page");
                open(visit, "/incidents" + of, "incidents-page");
            }
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            for (Duration ago : List.of(Duration.ofMinutes(50), Duration.ofHours(30), Duration.ofDays(5))) {
                VIEWS.forEach(view -> past(visit, view, now.minus(ago), ago.toHours() == 30 ? "NE,NN" : ""));
            }
            drawers(visit);
        }
    }

    private static void past(Visit visit, String view, Instant at, String area) {
        String path = "/history?view=" + view + "&at=" + at + "&area=" + area;
        visit.go(path);
        visit.seen(visit.page().getByTestId(view.equals("board") ? "board" : view + "-page"));
        assertThat(visit.page().getByTestId("moment").getAttribute("dateTime"))
                .startsWith(at.toString().substring(0, 19));
        glances.put(path, whole(visit));
    }

    private static void open(Visit visit, String path, String testId) {
        visit.go(path);
        visit.live();
        visit.seen(visit.page().getByTestId(testId));
        glances.put(path, whole(visit));
    }

    /** A list draws as many rows as are scrolled to, and all on demand. */
    private static Glance whole(Visit visit) {
        Locator more = visit.page().locator(".list > p button");
        if (more.count() > 0) {
            // Without scrolling to it: that would draw more by itself, and take it away.
            more.dispatchEvent("click");
        }
        return Glance.at(visit.page());
    }

    /** Opens the drawer of the most urgent incident and of the one open longest, beside the list. */
    private static void drawers(Visit visit) {
        visit.go("/incidents");
        for (String sort : List.of("due", "-age")) {
            visit.go("/incidents?sort=" + sort);
            visit.live();
            String id = visit.page().locator("main tr[data-row] a").first().getAttribute("data-incident");
            visit.go("/incidents?incident=" + id);
            visit.live();
            visit.seen(visit.page().locator("[data-shown=" + id + "]"));
            visit.seen(visit.page().getByTestId("incidents-page"));
            drawers.put(id, Glance.at(visit.page()));
        }
    }

    private static void stories(Shift shift) {
        List<String> open = answers.stream()
                .filter(answer -> answer.path("view").stringValue().equals("incidents"))
                .filter(answer -> answer.path("area").isNull())
                .flatMap(answer -> answer.at("/board/rows").propertyNames().stream())
                .toList();
        for (int at = 0; at < STORIES; at++) {
            String id = open.get(at * open.size() / STORIES);
            stories.add(shift.ask("/api/v1/incidents/" + id + "/timeline"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"board", "thrive", "unusual", "incidents"})
    void theServerAnswersWhatTheLogSays(String view) {
        SortedMap<String, SortedMap<String, String>> differences = new TreeMap<>();
        for (JsonNode answer : answers) {
            if (answer.path("view").stringValue().equals(view)) {
                String area = answer.path("area").asString("");
                JsonNode reckoned =
                        reckoning.view(view, area, answer.path("position").longValue(), moment(answer));
                differences.put(area, Reckoning.differences(reckoned, answer.path("board")));
            }
        }
        assertThat(differences)
                .isEqualTo(new TreeMap<>(Map.of("", new TreeMap<>(), "NC", new TreeMap<>(), "NE,NN", new TreeMap<>())));
    }

    private static Instant moment(JsonNode answer) {
        return Instant.parse(answer.path("at").stringValue());
    }

    @Test
    void anIncidentIsToldAsTheLogHasIt() {
        SortedMap<String, SortedMap<String, String>> differences = new TreeMap<>();
        for (JsonNode story : stories) {
            String id = story.path("id").stringValue();
            JsonNode reckoned = reckoning.timeline(id, story.path("position").longValue(), moment(story));
            SortedMap<String, String> found = Reckoning.differences(reckoned, story);
            if (!found.isEmpty()) {
                differences.put(id, found);
            }
        }
        assertThat(stories).hasSize(STORIES);
        assertThat(differences).isEmpty();
    }

    static Stream<String> pages() {
        return glances.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageShowsWhatTheLogSays(String path) {
        Glance glance = Objects.requireNonNull(glances.get(path));
        Map<String, List<String>> expected = expected(path, glance);
        TIME.forEach(glance.texts()::remove);
        List<String> differences = new ArrayList<>();
        Stream.concat(expected.keySet().stream(), glance.texts().keySet().stream())
                .distinct()
                .forEach(testId -> differences.addAll(differences(
                        testId,
                        expected.getOrDefault(testId, List.of()),
                        glance.texts().getOrDefault(testId, List.of()))));
        assertThat(differences).as("at %s", glance.now()).isEmpty();
    }

    @Test
    void theDrawerTellsWhatTheLogSays() {
        List<String> differences = new ArrayList<>();
        drawers.forEach((id, glance) -> {
            JsonNode story = reckoning.timeline(id, glance.position(), glance.at());
            Said said = new Said();
            new SaidStory(story, new Words(glance.now()), said).tell();
            for (String testId : List.of("clock", "entry", "incident-call", "earlier", "not-sent")) {
                differences.addAll(differences(
                        testId,
                        said.texts().getOrDefault(testId, List.of()),
                        glance.texts().getOrDefault(testId, List.of())));
            }
        });
        assertThat(drawers).hasSize(2);
        assertThat(differences).isEmpty();
    }

    private static List<String> differences(String testId, List<String> due, List<String> shown) {
        List<String> differences = new ArrayList<>();
        for (int at = 0; at < Math.max(due.size(), shown.size()); at++) {
            String one = at < due.size() ? due.get(at) : "nothing";
            String other = at < shown.size() ? shown.get(at) : "nothing";
            if (!one.equals(other)) {
                differences.add(testId + " " + at + " should be " + one + ", is " + other);
            }
        }
        return differences;
    }

    private static Map<String, List<String>> expected(String path, Glance glance) {
        String area = path.contains("=") ? path.substring(path.lastIndexOf('=') + 1) : "";
        boolean past = path.startsWith("/history");
        Words words = new Words(glance.now());
        Said said = new Said().add("position", glance.position());
        if (shows(path, "thrive")) {
            new SaidElsewhere(view("thrive", area, glance), words, said).thrive();
        } else if (shows(path, "unusual")) {
            JsonNode unusual = view("unusual", area, glance);
            new SaidElsewhere(unusual, words, said).unusual();
        } else if (shows(path, "incidents")) {
            new SaidList(view("incidents", area, glance), words, said).tell();
        } else {
            JsonNode board = view("board", area, glance);
            said.add("policy", board.path("policy").stringValue());
            new SaidBoard(board, words, said).tell();
            new SaidRecords(board, words, said).tell();
            if (!past) {
                Glance.Beside beside = glance.beside();
                JsonNode unusual = reckoning.view("unusual", area, beside.position(), beside.at());
                new SaidElsewhere(unusual, words, said).unusualOnBoard();
            }
        }
        return said.texts();
    }

    private static boolean shows(String path, String view) {
        return path.startsWith("/" + view) || path.contains("?view=" + view);
    }

    private static JsonNode view(String view, String area, Glance glance) {
        return reckoning.view(view, area, glance.position(), glance.at());
    }
}
