package org.thriveline;

import java.util.List;
import java.util.Optional;
import org.thriveline.intake.Marks;
import org.thriveline.intake.Origin;
import org.thriveline.log.Commit;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.policy.StoredJson;
import tools.jackson.databind.JsonNode;

/** Reads the log's first and last origin for the intake, which does not know the log. */
final class LogMarks implements Marks {
    private final EventLog log;

    LogMarks(EventLog log) {
        this.log = log;
    }

    @Override
    public Optional<Mark> first() {
        return log.read(0, 1).stream()
                .findFirst()
                .map(commit -> mark(commit.events().getFirst()));
    }

    @Override
    public Optional<Mark> last() {
        long size = log.size();
        List<Commit> commits = size == 0 ? List.of() : log.read(size - 1, 1);
        return commits.stream().findFirst().map(commit -> mark(commit.events().getLast()));
    }

    private static Mark mark(LogEvent event) {
        JsonNode data = StoredJson.mapper().readTree(event.metadata());
        return new Mark(
                event.recordedAt(),
                data.has(Origin.SIMULATED),
                data.path(Origin.SOURCE).asString(""));
    }
}
