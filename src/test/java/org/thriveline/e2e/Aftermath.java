package org.thriveline.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.thriveline.call.CallEvent;
import org.thriveline.demand.Board;
import org.thriveline.demand.BoardState;
import org.thriveline.incident.IncidentEvent;
import org.thriveline.intake.ImportEvent;
import org.thriveline.log.Commit;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventNames;
import org.thriveline.log.LogEvent;
import org.thriveline.log.StoreFile;
import org.thriveline.log.TestServer;
import org.thriveline.log.TestStore;
import org.thriveline.log.WholeLog;
import org.thriveline.missing.MissingEvent;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.TestPolicies;
import org.thriveline.stopsearch.SearchEvent;

/** What is in a store whose server was killed, beside what its callers were told. */
final class Aftermath {
    private static final List<String> SEARCH = List.of("stopsearch.recorded.v1", "stopsearch.outcome-recorded.v1");

    private static final EventCodec CODEC = new EventCodec(
            EventNames.of(
                    CallEvent.class, IncidentEvent.class, MissingEvent.class, SearchEvent.class, ImportEvent.class),
            StoredJson.mapper());
    private static final int LAST = 200;

    private final String where;
    private final Map<String, List<Commit>> streams = new HashMap<>();

    /** Reads the store, and checks what must be true of any. */
    Aftermath(Path data, String where) {
        this.where = where;
        if (TestServer.uri(data) == null) {
            StoreFile.assertIndexed(data, where);
        }
        try (TestStore store = new TestStore(data)) {
            WholeLog whole = new WholeLog(store);
            whole.assertWhole(where);
            whole.assertIndexed(LAST, where);
            assertReplayed(store, whole.commits());
            for (Commit commit : whole.commits()) {
                String stream = Objects.requireNonNull(commit.events().getFirst().stream());
                streams.computeIfAbsent(stream, _ -> new ArrayList<>()).add(commit);
            }
        }
    }

    /** Fails unless a replay, from blocks where there are any, gives the very commits, and so the same board. */
    private void assertReplayed(TestStore store, List<Commit> commits) {
        List<Commit> replayed = new ArrayList<>();
        store.log().replay(0, commits.size(), Function.identity(), replayed::addAll);
        assertThat(replayed).as("replayed, " + where).isEqualTo(commits);
        assertThat(board(replayed)).as("board, " + where).isEqualTo(board(commits));
    }

    private static BoardState board(List<Commit> commits) {
        Board board = new Board(TestPolicies.policies());
        for (Commit commit : commits) {
            board.recording(commit.events().getLast().recordedAt());
            commit.events().stream().map(CODEC::decode).forEach(board::apply);
        }
        return board.state();
    }

    /**
     * Fails unless every step that was acknowledged is there, whole, once and in order, and of each life at most the one step
     * more whose answer was awaited.
     *
     * @param person what one person was told, in order
     */
    void assertHolds(List<Load.Told> person) {
        List<Long> numbers = new ArrayList<>();
        for (Load.Told told : person) {
            List<Commit> commits = streams.getOrDefault(told.life().stream(), List.of());
            List<List<String>> steps =
                    told.life().steps().stream().map(Life.Step::events).toList();
            assertThat(commits.size())
                    .as(told.life().stream() + ", " + where)
                    .isBetween(told.acknowledged(), Math.min(told.acknowledged() + 1, steps.size()));
            assertThat(commits.stream().map(Aftermath::names).toList())
                    .as(told.life().stream() + ", " + where)
                    .isEqualTo(steps.subList(0, commits.size()));
            commits.forEach(commit -> numbers.add(commit.number()));
        }
        assertThat(numbers).as(where).isSorted();
    }

    /** Fails unless the streams of the imports are whole, and at least so many. */
    void assertImported(List<Load.Told> byHand, int atLeast) {
        Map<String, List<Commit>> imported = new HashMap<>(streams);
        byHand.forEach(told -> imported.remove(told.life().stream()));
        assertThat(imported.values())
                .as(where)
                .hasSizeGreaterThanOrEqualTo(atLeast)
                .allSatisfy(commits -> assertThat(
                                commits.stream().map(Aftermath::names).toList())
                        .isEqualTo(List.of(SEARCH)));
    }

    private static List<String> names(Commit commit) {
        return commit.events().stream().map(LogEvent::name).toList();
    }
}
