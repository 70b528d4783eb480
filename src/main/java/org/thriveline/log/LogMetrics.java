package org.thriveline.log;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;

/**
 * What the log measures of itself, as {@code thriveline.log.*}.
 *
 * @param append from asking for a unit of work to be recorded to its being safe
 * @param group units of work a round trip
 * @param stale units of work refused since a place in a stream was taken
 * @param overtaken groups that had to be numbered again since another process wrote first
 * @param delay from recording to being followed, by the clocks of both
 * @param kept replay blocks read as they were kept
 * @param remade replay blocks that were missing or damaged, and made again
 */
record LogMetrics(
        Timer append,
        DistributionSummary group,
        Counter stale,
        Counter overtaken,
        Timer delay,
        Counter kept,
        Counter remade,
        InstantSource clock) {

    static LogMetrics in(MeterRegistry registry, InstantSource clock) {
        return new LogMetrics(
                registry.timer("thriveline.log.append"),
                registry.summary("thriveline.log.group"),
                registry.counter("thriveline.log.conflicts", "kind", "stale"),
                registry.counter("thriveline.log.conflicts", "kind", "overtaken"),
                registry.timer("thriveline.log.tail.delay"),
                registry.counter("thriveline.log.block.reads", "found", "kept"),
                registry.counter("thriveline.log.block.reads", "found", "remade"),
                clock);
    }

    static LogMetrics unseen() {
        return in(new SimpleMeterRegistry(), InstantSource.system());
    }

    void followed(Commit commit) {
        Duration behind = Duration.between(commit.events().getLast().recordedAt(), clock.instant());
        // Another node's clock may be ahead of ours.
        delay.record(behind.isNegative() ? Duration.ZERO : behind);
    }
}
