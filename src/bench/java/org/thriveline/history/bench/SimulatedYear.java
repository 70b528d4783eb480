package org.thriveline.history.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.thriveline.figures.Facts;
import org.thriveline.history.Decisions;
import org.thriveline.intake.Origin;
import org.thriveline.intake.RecordSteps;
import org.thriveline.intake.force.Force;
import org.thriveline.intake.force.Happening;
import org.thriveline.intake.force.Scenario;
import org.thriveline.log.LogEvent;
import org.thriveline.log.TestStore;
import org.thriveline.policy.Policies;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.StoredName;

/** A year of the simulated force, in a log and as facts. Used by one thread. */
final class SimulatedYear {
    static final Instant FROM = Instant.parse("2018-03-31T23:00:00Z");
    static final Instant TO = Instant.parse("2019-03-31T23:00:00Z");
    private static final int UNIT_SECONDS = 60;

    private final Policies policies;
    private final Facts facts;
    private final Map<String, Long> sequences = new HashMap<>();
    private final String metadata;
    private long events;
    private long commits;

    SimulatedYear(Policies policies) {
        this.policies = policies;
        this.facts = new Facts(policies.zone());
        this.metadata = StoredJson.mapper()
                .writeValueAsString(new Origin("simulated-force", "benchmark", true, null).metaData());
    }

    /** Fills the store of a folder; a minute is one unit of work. Where there is no folder, only the facts are made. */
    void fill(@Nullable Path folder, double scale) {
        if (folder == null) {
            make(scale, _ -> {});
        } else {
            try (TestStore store = new TestStore(folder)) {
                make(scale, store.log()::append);
            }
        }
    }

    private void make(double scale, Consumer<List<LogEvent>> append) {
        Force force = Force.live(policies, 1, scale, FROM, Scenario.NONE);
        Decisions decisions = new Decisions(policies);
        List<LogEvent> unit = new ArrayList<>();
        long minute = 0;
        for (Happening next = force.next(); next.recorded().isBefore(TO); next = force.next()) {
            long now = next.recorded().getEpochSecond() / UNIT_SECONDS;
            if (now != minute && !unit.isEmpty()) {
                append.accept(unit);
                commits++;
                unit = new ArrayList<>();
            }
            minute = now;
            String stream = RecordSteps.ofOne(next.command()).record();
            for (Object event : decisions.of(next.command())) {
                facts.apply(event);
                unit.add(stored(stream, event, next.recorded()));
            }
        }
        append.accept(unit);
        commits++;
    }

    private LogEvent stored(String stream, Object event, Instant recorded) {
        events++;
        long sequence = sequences.merge(stream, 1L, Long::sum) - 1;
        return new LogEvent(
                "e" + events,
                stream,
                stream.substring(0, stream.indexOf('-')),
                sequence,
                StoredName.of(event.getClass()).value(),
                recorded,
                StoredJson.mapper().writeValueAsString(event),
                metadata);
    }

    long events() {
        return events;
    }

    long commits() {
        return commits;
    }

    Facts facts() {
        return facts;
    }
}
