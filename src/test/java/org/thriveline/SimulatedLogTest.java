package org.thriveline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.thriveline.incident.IncidentCommand;
import org.thriveline.incident.IncidentId;
import org.thriveline.intake.BulkSink;
import org.thriveline.intake.Bursts;
import org.thriveline.intake.Origin;
import org.thriveline.intake.RecordSink;
import org.thriveline.intake.RecordSteps;
import org.thriveline.intake.SimulationWriter;
import org.thriveline.intake.force.Force;
import org.thriveline.intake.force.Happening;
import org.thriveline.intake.force.Scenario;
import org.thriveline.log.EventCodec;
import org.thriveline.log.EventLog;
import org.thriveline.log.LogEvent;
import org.thriveline.policy.Policies;
import org.thriveline.policy.StoredJson;
import org.thriveline.policy.TimeFlag;
import tools.jackson.core.type.TypeReference;

/** Two hours of the simulated force, through the wiring of the application into an embedded store. */
class SimulatedLogTest {
    private static final Instant FROM = Instant.parse("2018-08-18T20:00:00Z");
    private static final Instant MIDDLE = FROM.plusSeconds(3_600);
    private static final Instant END = FROM.plusSeconds(7_200);
    private static final String SOURCE = "simulated: two hours";
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    @TempDir
    Path data;

    private ConfigurableApplicationContext context;
    private List<Happening> told;
    private SimulationWriter writer;

    @BeforeEach
    void open() {
        context = ImportContext.start("--thriveline.data=" + data);
        Force force = Force.live(context.getBean(Policies.class), 17, 1, FROM, Scenario.NONE);
        told = Stream.generate(force::next)
                .takeWhile(next -> next.recorded().isBefore(END))
                .toList();
        BulkSink sink = new BulkSink(context.getBean(RecordSink.class), context.getBean(Bursts.class));
        writer = new SimulationWriter(told.iterator(), sink, SOURCE);
    }

    @AfterEach
    void close() {
        context.close();
    }

    @Test
    void holdsWhatTheRecordsDecideAtTheForcesOwnTimes() {
        write(END);

        assertThat(told).hasSizeGreaterThan(600).anyMatch(Decided::isLate);
        assertThat(stored()).isEqualTo(decided(told).streams());
        assertThat(events()).extracting(LogEvent::recordedAt).isSorted();
        assertThat(log().size()).isEqualTo(minutes(told));
    }

    @Test
    void losesNothingWhereSomebodyElseWritesToOneOfItsRecords() {
        List<Happening> before =
                told.stream().filter(next -> next.recorded().isBefore(MIDDLE)).toList();
        List<Happening> after = told.subList(before.size(), told.size());
        Happening flag = new Happening(
                MIDDLE,
                new IncidentCommand.FlagTime(inBoth(before, after), MIDDLE, "arrived", TimeFlag.AMBIGUOUS_LOCAL_TIME));

        write(MIDDLE);
        context.getBean(RecordSink.class)
                .record(RecordSteps.ofOne(flag.command()), Origin.simulated("somebody else", null));
        write(END);

        Decided decided = decided(before);
        decided.on(flag, "somebody else");
        after.forEach(next -> decided.on(next, SOURCE));
        assertThat(stored()).isEqualTo(decided.streams());
        // What did not know of it was sent again, step by step.
        assertThat(log().size()).isGreaterThan(minutes(told) + 1);
    }

    private void write(Instant end) {
        for (Instant next = writer.next(); next != null && next.isBefore(end); next = writer.next()) {
            writer.write(Instant.MAX);
        }
        writer.flush();
    }

    private EventLog log() {
        return context.getBean(EventLog.class);
    }

    private List<LogEvent> events() {
        return log().read(0, 10_000).stream()
                .flatMap(commit -> commit.events().stream())
                .toList();
    }

    private SortedMap<String, List<Decided.Stored>> stored() {
        EventCodec codec = context.getBean(EventCodec.class);
        return events().stream()
                .collect(Collectors.groupingBy(
                        event -> String.valueOf(event.stream()),
                        TreeMap::new,
                        Collectors.mapping(
                                event -> new Decided.Stored(
                                        event.id(),
                                        event.sequence(),
                                        event.recordedAt(),
                                        codec.decode(event),
                                        StoredJson.mapper().readValue(event.metadata(), TEXTS)),
                                Collectors.toList())));
    }

    private Decided decided(List<Happening> happenings) {
        Decided decided = new Decided(context.getBean(Policies.class));
        happenings.forEach(next -> decided.on(next, SOURCE));
        return decided;
    }

    private static long minutes(List<Happening> happenings) {
        return happenings.stream()
                .map(next -> next.recorded().truncatedTo(ChronoUnit.MINUTES))
                .distinct()
                .count();
    }

    /** Returns an incident that is known by then, and of which more is said. */
    private static IncidentId inBoth(List<Happening> before, List<Happening> after) {
        Set<IncidentId> known = incidents(before).collect(Collectors.toSet());
        return incidents(after).filter(known::contains).findFirst().orElseThrow();
    }

    private static Stream<IncidentId> incidents(List<Happening> happenings) {
        return happenings.stream()
                .map(Happening::command)
                .filter(IncidentCommand.class::isInstance)
                .map(command -> ((IncidentCommand) command).id());
    }
}
