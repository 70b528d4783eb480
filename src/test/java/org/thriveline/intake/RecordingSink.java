package org.thriveline.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.thriveline.policy.Rejection;

/** A sink that keeps what it is told in memory: the same again is known, other content for the same record is rejected. */
final class RecordingSink implements RecordSink {
    private final Map<String, RecordSteps> records = new HashMap<>();
    private final List<RecordSteps> recorded = new ArrayList<>();
    private final List<Origin> origins = new ArrayList<>();

    @Override
    public synchronized int record(RecordSteps steps, Origin origin) {
        RecordSteps known = records.putIfAbsent(steps.record(), steps);
        if (known == null) {
            recorded.add(steps);
            origins.add(origin);
            return steps.commands().size();
        }
        if (!known.equals(steps)) {
            throw new Rejection("already-recorded-differently", "id", steps.record() + " is known otherwise");
        }
        return 0;
    }

    synchronized List<RecordSteps> recorded() {
        return List.copyOf(recorded);
    }

    synchronized List<Origin> origins() {
        return List.copyOf(origins);
    }

    synchronized <T> Stream<T> commands(Class<T> type) {
        return recorded().stream()
                .flatMap(steps -> steps.commands().stream())
                .filter(type::isInstance)
                .map(type::cast);
    }
}
