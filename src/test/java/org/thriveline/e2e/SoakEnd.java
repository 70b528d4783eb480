package org.thriveline.e2e;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.thriveline.call.CallEvent;
import org.thriveline.crime.CrimeEvent;
import org.thriveline.demand.Board;
import org.thriveline.demand.BoardPainter;
import org.thriveline.demand.DemandView;
import org.thriveline.demand.Scope;
import org.thriveline.demand.ViewKind;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.intake.force.ReferenceForce;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.TestStore;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.Policies;
import org.thriveline.policy.StoredJson;
import org.thriveline.stopsearch.SearchEvent;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What must be true at the end of a soak. Used by one thread. */
final class SoakEnd {
    private static final Duration RIGHT_AGAIN = Duration.ofSeconds(15);
    private static final int BATCH = 500;
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final EventCodec CODEC = new EventCodec(
            EventNames.of(
                    CallEvent.class, IncidentEvent.class, MissingEvent.class, SearchEvent.class, CrimeEvent.class),
            StoredJson.mapper());

    private final Soak soak;
    private final TestStore store;
    private final List<JsonNode> answers = new ArrayList<>();

    SoakEnd(Soak soak, TestStore store) {
        this.soak = soak;
        this.store = store;
    }

    /** Every session shows all that the log had when the trouble was over, and none was ever sent a patch of another frame. */
    void sessionsCatchUp() {
        long end = store.log().size();
        try {
            Awaitility.await()
                    .atMost(RIGHT_AGAIN)
                    .until(() -> soak.watchers().stream().allMatch(watcher -> watcher.position() >= end));
        } catch (ConditionTimeoutException e) {
            long behind = soak.watchers().stream()
                    .filter(watcher -> watcher.position() < end)
                    .count();
            soak.wrong(behind + " sessions are behind the log's end at " + end);
        }
        int torn = soak.watchers().stream().mapToInt(SoakWatcher::torn).sum();
        if (torn > 0) {
            soak.wrong(torn + " patches did not go on from the frame held (LP10)");
        }
    }

    /** What checked sessions show, and what the server answers, is kept to be compared with the log. */
    void takeDown() {
        for (SoakWatcher watcher : soak.watchers()) {
            SoakWatcher.Seen seen = watcher.seen();
            if (seen != null) {
                JsonNode frame = JsonMapper.shared().readTree("{" + seen.frame() + "}");
                answers.add(JsonMapper.shared()
                        .createObjectNode()
                        .put("view", watcher.view())
                        .put("area", watcher.area())
                        .put("position", frame.get("position").asLong())
                        .put("at", frame.get("at").asString())
                        .set("board", seen.picture()));
            }
        }
        for (ViewKind view : ViewKind.values()) {
            answers.add(soak.ask("/api/v1/board?view=" + view.word()));
        }
    }

    /** The log once more from its first commit, without blocks, checkpoints or a tail. */
    void foldsAnew() {
        Policies policies = ReferenceForce.reference();
        Board board = new Board(policies);
        long position = 0;
        answers.sort(Comparator.comparingLong(answer -> answer.get("position").asLong()));
        for (JsonNode answer : answers) {
            long to = answer.get("position").asLong();
            while (position < to) {
                for (Commit commit : store.log().read(position, Math.toIntExact(Math.min(BATCH, to - position)))) {
                    board.recording(commit.events().getLast().recordedAt());
                    commit.events().stream().map(CODEC::decode).forEach(board::apply);
                    position++;
                }
            }
            DemandView view = new BoardPainter(policies)
                    .paint(
                            ViewKind.of(answer.get("view").asString()).orElseThrow(),
                            board,
                            Scope.of(answer.path("area").asString("")),
                            Instant.parse(answer.get("at").asString()),
                            true);
            // As text first: a count is of one kind in a tree that was read, of another in one that was not.
            JsonNode folded = JSON.readTree(JSON.writeValueAsString(view));
            if (!folded.equals(answer.get("board"))) {
                soak.wrong(answer.get("view") + " of " + answer.path("area") + " at " + to
                        + " is not what the log folds to");
            }
        }
    }

    /** Nothing acknowledged is lost, nothing is there twice, every number, checksum, key and block is right. */
    void logHolds(Path data, List<List<Load.Told>> told) {
        try (Jar verify = Jar.start(data, "verify-log")) {
            if (verify.exitCode() != 0) {
                soak.wrong("verify-log: " + verify.errors() + verify.output());
            }
        }
        try {
            Aftermath aftermath = new Aftermath(data, "the soak");
            told.forEach(aftermath::assertHolds);
        } catch (AssertionError e) {
            soak.wrong(Objects.toString(e.getMessage()).lines().limit(20).reduce("", (a, b) -> a + " " + b));
        }
    }
}
