package org.thriveline.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.thriveline.call.CallEvent;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.e2e.reckoning.Reckoning;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.Policies;
import org.thriveline.policy.PolicyFile;
import org.thriveline.policy.StoredJson;
import org.thriveline.stopsearch.SearchEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Whatever was recorded, late, corrected and voided: the board at a moment is the same by checkpoint, by a walk, by folding all from the
 * beginning, and by a slow count of the log's text that shares no code with them.
 */
class AnyMomentTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EventCodec CODEC = new EventCodec(
            EventNames.of(CallEvent.class, IncidentEvent.class, MissingEvent.class, SearchEvent.class),
            StoredJson.mapper());
    private static final Policies POLICIES = policies();
    private static final List<ViewKind> VIEWS = List.of(ViewKind.values());
    private static final int RECORDS = 500;

    @Property(tries = 6)
    void theBoardAtAMomentIsOneHoweverItIsFound(@ForAll long seed) throws IOException {
        List<List<LogEvent>> past = RandomPast.of(seed, RECORDS);
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = Files.createTempDirectory("thriveline-moments");
        try (TestStore store = new TestStore(folder)) {
            past.forEach(store.log()::append);
            BoardHistory history =
                    new BoardHistory(store.log(), new UnitReader(CODEC), store.checkpoints(), POLICIES, 300);
            history.at(past.size());
            assertThat(history.near(BoardFold.empty(POLICIES, new Quarantine()), past.size()))
                    .as("there are checkpoints")
                    .isFalse();
            PastBoard board = new PastBoard(history, POLICIES, () -> {});
            BoardWalk walk = board.walk();
            Reckoning reckoning = new Reckoning(export(folder, past, Instant.MAX, Instant.MAX));
            for (int n = 0; n < 8; n++) {
                Instant at = moment(random);
                Scope scope = Scope.of(n % 2 == 0 ? null : "NC,NE");
                ViewKind view = VIEWS.get(n % VIEWS.size());

                LiveBoard.Picture found = board.picture(view, scope, at);

                assertThat(walk.picture(view, scope, at)).as("by a walk").isEqualTo(found);
                assertThat(walk.next(view, scope, at.plusSeconds(700)))
                        .as("by a walk that goes on")
                        .isEqualTo(board.picture(view, scope, at.plusSeconds(700)));
                assertThat(full(past, view, scope, at)).as("by folding all").isEqualTo(found);
                same(reckoning, view, scope, found);
            }
        }
    }

    @Property(tries = 6)
    void aMomentIsKnownLaterByTheLogUpToThen(@ForAll long seed) throws IOException {
        List<List<LogEvent>> past = RandomPast.of(seed, RECORDS);
        SplittableRandom random = new SplittableRandom(seed);
        Path folder = Files.createTempDirectory("thriveline-moments");
        try (TestStore store = new TestStore(folder)) {
            past.forEach(store.log()::append);
            BoardHistory history =
                    new BoardHistory(store.log(), new UnitReader(CODEC), store.checkpoints(), POLICIES, 300);
            PastBoard board = new PastBoard(history, POLICIES, () -> {});
            for (int n = 0; n < 6; n++) {
                Instant at = moment(random);
                Instant knownAt = at.plusSeconds(random.nextInt(100_000));
                ViewKind view = VIEWS.get(n % VIEWS.size());

                LiveBoard.Picture found = board.picture(view, Scope.FORCE, at, knownAt);

                assertThat(found.position()).isEqualTo(position(past, knownAt));
                same(new Reckoning(export(folder, past, at, knownAt)), view, Scope.FORCE, found);
            }
        }
    }

    /** In these pasts a unit of work begins before a mark of five minutes, and ends after the moment that is asked for. */
    @Example
    void aUnitOfWorkIsRecordedWhenItsLastEventIs() throws IOException {
        aMomentIsKnownLaterByTheLogUpToThen(7);
        aMomentIsKnownLaterByTheLogUpToThen(11);
    }

    private static Policies policies() {
        try {
            return PolicyFile.read(
                    "leicestershire.yaml",
                    Files.readString(Path.of("src/main/resources/policies/leicestershire.yaml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant moment(SplittableRandom random) {
        return RandomPast.FROM.plusSeconds(20_000 + random.nextLong(RandomPast.LENGTH.toSeconds()));
    }

    private static void same(Reckoning reckoning, ViewKind view, Scope scope, LiveBoard.Picture found) {
        String area = scope.force() ? "" : String.valueOf(scope.text());
        JsonNode reckoned = reckoning.view(view.word(), area, found.position(), found.at());
        JsonNode shown = JSON.valueToTree(found.view());
        assertThat(Reckoning.differences(reckoned, shown))
                .as("%s of %s at %s", view, area, found.at())
                .isEmpty();
    }

    private static LiveBoard.Picture full(List<List<LogEvent>> past, ViewKind view, Scope scope, Instant at) {
        BoardFold fold = BoardFold.empty(POLICIES, new Quarantine());
        long position = 0;
        for (List<LogEvent> unit : past) {
            if (unit.getLast().recordedAt().isAfter(at)) {
                break;
            }
            List<Object> events = unit.stream().map(CODEC::decode).toList();
            fold.take(new Unit(++position, unit.getLast().recordedAt(), events, new Provenance(true, false)));
        }
        return new LiveBoard.Picture(
                position, at, new BoardPainter(POLICIES).paint(view, fold.board(), scope, at, position > 0));
    }

    private static long position(List<List<LogEvent>> past, Instant at) {
        return past.stream()
                .filter(unit -> !unit.getLast().recordedAt().isAfter(at))
                .count();
    }

    /** Writes a log's text as it is exported; of what was recorded after a moment and up to another only what tells of the first. */
    private static Path export(Path folder, List<List<LogEvent>> past, Instant at, Instant knownAt) throws IOException {
        List<String> lines = new ArrayList<>();
        Set<String> begun = new HashSet<>();
        for (int commit = 0; commit < past.size(); commit++) {
            List<LogEvent> unit = past.get(commit);
            boolean later = unit.getLast().recordedAt().isAfter(at);
            if (unit.getLast().recordedAt().isAfter(knownAt)) {
                break;
            }
            for (LogEvent event : unit) {
                JsonNode data = JSON.readTree(event.payload());
                boolean truth =
                        event.name().contains("corrected") || event.name().contains("voided");
                boolean before =
                        !later || !Instant.parse(data.get("at").asString()).isAfter(at);
                if (before || (truth && begun.contains(event.stream()))) {
                    begun.add(event.stream());
                    ObjectNode line = JSON.createObjectNode();
                    line.put("type", event.name());
                    line.put("time", (later ? at : event.recordedAt()).toString());
                    line.put("commit", Long.toString(commit));
                    line.put("metadata", event.metadata());
                    line.set("data", data);
                    lines.add(line.toString());
                }
            }
        }
        return Files.write(folder.resolve("export-" + at.hashCode() + "-" + knownAt.hashCode() + ".jsonl"), lines);
    }
}
