package org.thriveline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.thriveline.intake.Marks;
import org.thriveline.intake.Origin;
import org.thriveline.log.Commit;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.policy.Note;
import org.thriveline.policy.StoredJson;
import tools.jackson.databind.JsonNode;

/** Reads the log's first and last origin for the intake, which does not know the log. What was noted is passed over. */
final class LogMarks implements Marks {
    private static final int PAGE = 64;

    private final EventLog log;

    LogMarks(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<Mark> first() {
        List<Commit> page;
        for (long from = 0; !(page = log.read(from, PAGE)).isEmpty(); from += page.size()) {
            Optional<Mark> first = of(page.stream().map(commit -> commit.events().getFirst()));
            if (first.isPresent()) {
                return first;
            }
        }
        return Optional.empty();
    }

    @Override
    public Optional<Mark> last() {
        for (long to = log.size(); to > 0; to -= PAGE) {
            long from = Math.max(0, to - PAGE);
            List<Commit> page = log.read(from, (int) (to - from));
            Optional<Mark> last =
                    of(page.reversed().stream().map(commit -> commit.events().getLast()));
            if (last.isPresent()) {
                return last;
            }
        }
        return Optional.empty();
    }

    private static Optional<Mark> of(Stream<LogEvent> events) {
        return events.map(LogMarks::mark)
                .filter(mark -> !mark.source().equals(Note.SOURCE))
                .findFirst();
    }

    private static Mark mark(LogEvent event) {
        JsonNode data = StoredJson.mapper().readTree(event.metadata());
        return new Mark(
                event.recordedAt(),
                data.has(Origin.SIMULATED),
                data.path(Origin.SOURCE).asString(""));
    }
}
