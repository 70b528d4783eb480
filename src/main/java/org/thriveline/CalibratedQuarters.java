package org.thriveline;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.springframework.context.ApplicationContext;
import org.thriveline.intake.BulkSink;
import org.thriveline.intake.Bursts;
import org.thriveline.intake.Marks;
import org.thriveline.intake.RecordSink;
import org.thriveline.intake.SimulationPace;
import org.thriveline.intake.SimulationWriter;
import org.thriveline.intake.force.Force;
import org.thriveline.intake.force.Scenario;
import org.thriveline.intake.force.Totals;
import org.thriveline.policy.Policies;
import org.thriveline.policy.Quarter;

/** Fills the store with quarters that meet given totals. Used by one thread. */
final class CalibratedQuarters {
    private static final long PAUSE = Duration.ofMillis(200).toNanos();

    private final Policies policies;
    private final RecordSink sink;
    private final Bursts bursts;
    private final Marks marks;
    private final Clock clock;
    private final long seed;
    private final Scenario scenario;
    private final SimulationBar bar;

    CalibratedQuarters(ApplicationContext parts, long seed, Scenario scenario, SimulationBar bar) {
        this.policies = parts.getBean(Policies.class);
        this.sink = parts.getBean(RecordSink.class);
        this.bursts = parts.getBean(Bursts.class);
        this.marks = parts.getBean(Marks.class);
        this.clock = parts.getBean(Clock.class);
        this.seed = seed;
        this.scenario = scenario;
        this.bar = bar;
    }

    /** Returns how many steps were recorded; those that an earlier, broken-off run recorded are passed over. */
    long simulate(Quarter quarter, Totals totals) {
        String source = "simulated: seed " + seed + ", quarter " + quarter;
        SimulationWriter writer = new SimulationWriter(
                Force.calibrated(policies, seed, quarter.first(), quarter.last(), totals, scenario),
                new BulkSink(sink, bursts),
                source);
        Optional<Marks.Mark> last = marks.last().filter(mark -> mark.source().equals(source));
        last.ifPresent(mark -> writer.skipTo(mark.recorded().truncatedTo(ChronoUnit.MINUTES)));
        Instant end = quarter.end(policies.zone());
        SimulationPace pace = new SimulationPace(clock, quarter.start(policies.zone()), end);
        long said = System.nanoTime();
        for (Instant next = writer.next(); next != null; next = writer.next()) {
            writer.write(Instant.MAX);
            if (System.nanoTime() - said > PAUSE) {
                said = System.nanoTime();
                bar.accept(pace.at(next.isBefore(end) ? next : end, writer.written()));
            }
        }
        writer.flush();
        bar.accept(pace.done(writer.written()));
        return writer.written();
    }
}
